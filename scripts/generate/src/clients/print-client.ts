import type { Client, OpenApiDocument } from "@conference-kit/specifications";
import { capitalize } from "../fixtures/names.ts";
import { nameAnswer, nameItem, printReturnType } from "./answer.ts";
import { hasQuery, listArguments, nameBody, nameQuery } from "./arguments.ts";
import { describe, describeRepeat, listTags, printSamples } from "./documentation.ts";
import { toArgument, toFileName } from "./file-name.ts";
import { printComment, printImport, printList } from "./print.ts";
import { printOptions } from "./print-connection.ts";

interface Specification {
  file: string;
  typesPackage: string;
}

/** The module of a client's interface: a documented method for each operation. */
export function printInterface(
  document: OpenApiDocument,
  client: Client,
  { file, typesPackage }: Specification,
): string {
  const { name, description, operations, extension } = client;
  const methods = operations.map((operation) => {
    const comment = printComment(
      [...describe(operation), describeRepeat(operation)],
      [...listTags(client, operation), ...printSamples(operation)],
      "  ",
    );
    const signature = printList(
      `  ${operation.methodName}(`,
      listArguments(document, client, operation).map(
        (argument) => `${argument.name}${argument.required ? "" : "?"}: ${argument.type}`,
      ),
      `): ${printReturnType(document, operation, file)};\n`,
    );
    return comment + signature;
  });
  const runtime = operations.map(({ page }) =>
    page === undefined ? ["type CallOptions"] : ["type ListOptions", "type PagedList"],
  );
  const schemas = operations
    .flatMap((operation) => [nameAnswer(operation), nameItem(document, operation, file)])
    .filter((schema) => schema !== undefined);
  const types = operations
    .flatMap((operation) => [
      nameBody(operation),
      hasQuery(operation) ? nameQuery(operation) : undefined,
    ])
    .filter((type) => type !== undefined);
  const added = extension === undefined ? undefined : capitalize(extension);
  return [
    "\n",
    printImport("@conference-kit/client-runtime", runtime.flat()),
    schemas.length > 0
      ? printImport(
          `@conference-kit/${typesPackage}`,
          schemas.map((schema) => `type ${schema}`),
        )
      : "",
    added === undefined ? "" : printImport(`../${extension}.ts`, [`type ${added}`]),
    types.length > 0
      ? printImport(
          "./types.ts",
          types.map((type) => `type ${type}`),
        )
      : "",
    `\n${printComment([description])}`,
    `export interface ${name}Client${added === undefined ? "" : ` extends ${added}`} {\n`,
    methods.join("\n"),
    "}\n",
  ].join("");
}

/** The module of the function that makes a client. */
export function printFactory(client: Client, typesPackage: string): string {
  const { name, documentation, operations, extension } = client;
  const options = printOptions(client);
  const takesConnection = options !== "ClientOptions";
  const added = extension === undefined ? undefined : `create${capitalize(extension)}`;
  const imports = [
    printImport(`./${toFileName(`connect${name}`)}.ts`, [`connect${name}`]),
    ...operations.map(({ functionName }) =>
      printImport(`./${toFileName(functionName)}.ts`, [functionName]),
    ),
    printImport(`./${toFileName(`${name}Client`)}.ts`, [`type ${name}Client`]),
  ].toSorted((a, b) => (a.slice(a.indexOf(" from ")) < b.slice(b.indexOf(" from ")) ? -1 : 1));
  const comment = printComment(
    [
      `Creates a client for ${name.toLowerCase()}${takesConnection ? ", over options or over a connection" : ""}.`,
    ],
    [
      "@throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.",
      `@see ${documentation}`,
      "",
      `@example\nconst ${toArgument(name)} = create${name}Client({ accountSid, authToken });`,
    ],
  );
  const methods = operations.map(
    ({ methodName, functionName }) =>
      `    ${methodName}: (...parameters) => ${functionName}(connection, ...parameters),\n`,
  );
  return `
${printImport("@conference-kit/client-runtime", ["type ClientOptions", ...(takesConnection ? ["type Connection"] : [])])}${takesConnection ? printImport(`@conference-kit/${typesPackage}`, ["type paths"]) : ""}${added === undefined ? "" : printImport(`../${extension}.ts`, [added])}${imports.join("")}
${comment}export function create${name}Client(options: ${options} = {}): ${name}Client {
  const connection = connect${name}(options);
  return {
${methods.join("")}${added === undefined ? "" : `    ...${added}(connection),\n`}  };
}
`;
}
