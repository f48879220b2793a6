import { type LoadedSpecification, listClients } from "@conference-kit/specifications";
import { generatedHeader } from "../print-comment.ts";
import { checkNames } from "./check-names.ts";
import { toFileName } from "./file-name.ts";
import { listLimits, printSharedLimits } from "./limits.ts";
import { printFactory, printInterface } from "./print-client.ts";
import { printConnection } from "./print-connection.ts";
import { printIndex } from "./print-index.ts";
import { printOperation } from "./print-operation.ts";
import { printTypes } from "./print-types.ts";
import { updateReadme } from "./readme.ts";

/**
 * The modules of every client of a specification, by path relative to the repository: a function for
 * each operation, the client's interface, and what makes it; and its README with the table of methods.
 *
 * @param read - Gives the text of a file of the repository.
 * @throws SpecificationError for what can't become code.
 */
export function generateClients(
  { specification, document }: LoadedSpecification,
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const { file } = specification;
  const outputs = new Map<string, string>();
  for (const client of listClients(document)) {
    const folder = `packages/${client.package}`;
    const { name, operations } = client;
    const put = (module: string, text: string | undefined): void => {
      if (text === undefined || text === "") return;
      outputs.set(`${folder}/src/generated/${toFileName(module)}.ts`, generatedHeader(file) + text);
    };
    put(`connect${name}`, printConnection(client, specification.typesPackage));
    put(`${name}Client`, printInterface(document, client, specification));
    put(`create${name}Client`, printFactory(client, specification.typesPackage));
    put("index", printIndex(document, client, specification));
    put("types", printTypes(document, client, specification));
    put(
      "limits",
      printSharedLimits(operations.flatMap((operation) => listLimits(document, client, operation))),
    );
    for (const operation of operations) {
      checkNames(client, operation, file);
      put(operation.functionName, printOperation(document, client, operation, specification));
    }
    const readme = `${folder}/README.md`;
    outputs.set(readme, updateReadme(read(readme), client));
  }
  return outputs;
}
