import {
  type LoadedSpecification,
  listClients,
  SpecificationError,
} from "@conference-kit/specifications";
import { generatedHeader } from "../print-comment.ts";
import { checkNames } from "./check-names.ts";
import { checkClient, checkOperation } from "./check-operation.ts";
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
 * @param exists - Whether the repository has a file.
 * @throws SpecificationError for what can't become code.
 */
export function generateClients(
  { specification, document }: LoadedSpecification,
  read: (path: string) => string,
  exists: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const { file } = specification;
  const outputs = new Map<string, string>();
  const clients = listClients(document);
  const problems = clients.flatMap((client) => [
    ...checkClient(client, exists),
    ...client.operations.flatMap((operation) => checkOperation(document, client, operation)),
  ]);
  if (problems.length > 0) {
    throw new SpecificationError([...new Set(problems)].map((problem) => file + problem));
  }
  for (const client of clients) {
    const folder = `packages/${client.package}`;
    const { name, operations } = client;
    const put = (module: string, text: string | undefined, pointer = ""): void => {
      if (text === undefined || text === "") return;
      const path = `${folder}/src/generated/${toFileName(module)}.ts`;
      if (outputs.has(path)) {
        throw new SpecificationError([
          `${file}${pointer} ${path} is the file of two things. Give the function ${module} another name with \`function\`.`,
        ]);
      }
      outputs.set(path, generatedHeader(file) + text);
    };
    put(`connect${name}`, printConnection(client, specification.typesPackage));
    put(`${name}Client`, printInterface(document, client, specification));
    put(`create${name}Client`, printFactory(client, specification.typesPackage));
    put("index", printIndex(document, client, specification));
    put("types", printTypes(document, client, specification));
    const limits = operations.flatMap((operation) => listLimits(document, client, operation));
    put("limits", printSharedLimits(limits, `${file}#/x-clients/${client.package}`));
    for (const operation of operations) {
      checkNames(document, client, operation, file);
      const { functionName, pointer } = operation;
      const text = printOperation(document, client, operation, specification);
      put(functionName, text, `${pointer}/x-client`);
    }
    const readme = `${folder}/README.md`;
    outputs.set(readme, updateReadme(read(readme), document, client));
  }
  return outputs;
}
