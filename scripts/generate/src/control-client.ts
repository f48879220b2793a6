import {
  isObject,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  referenceName,
} from "@conference-kit/specifications";
import { printComment, printImport, printList } from "./clients/print.ts";
import { generatedHeader } from "./print-comment.ts";

const answered = /^2/;

const listIn = ({ parameters }: Operation, place: string): Parameter[] =>
  parameters.filter((parameter) => parameter.in === place);

/** What an operation answers when it succeeds, as JSON; undefined for one that follows a stream. */
function readAnswer({ id, answers }: Operation): { type: string; schema?: string } | undefined {
  const contents = answers.find(({ status }) => answered.test(status))?.contents ?? [];
  const [content] = contents;
  if (content === undefined) return { type: "void" };
  if (content.mediaType !== "application/json") return undefined;
  const schema = referenceName(content.schema);
  if (schema !== undefined) return { type: schema, schema };
  return { type: `operations["${id}"]["responses"][200]["content"]["application/json"]` };
}

function isInteger({ schema }: Parameter): boolean {
  return isObject(schema) && schema.type === "integer";
}

function readBody({ body }: Operation): string | undefined {
  return referenceName(body?.contents[0]?.schema);
}

/** What a method takes: the parameters of its path, its body, its query. */
function listArguments(operation: Operation): { name: string; type: string }[] {
  const body = readBody(operation);
  const query = listIn(operation, "query").length > 0;
  return [
    ...listIn(operation, "path").map((parameter) => ({
      name: parameter.name,
      type: isInteger(parameter) ? "number" : "string",
    })),
    ...(body === undefined ? [] : [{ name: "body", type: body }]),
    ...(query ? [{ name: "query?", type: `ControlQuery<"${operation.id}">` }] : []),
    { name: "options?", type: "ControlCallOptions" },
  ];
}

function printSignature(operation: Operation, answer: string): string {
  const { id, node } = operation;
  const comment = printComment(
    [`${node.summary}.`, String(node.description)],
    ["@throws ControlError"],
    "  ",
  );
  const taken = listArguments(operation).map(({ name, type }) => `${name}: ${type}`);
  return comment + printList(`  ${id}(`, taken, `): Promise<${answer}>;\n`);
}

function printMethod(operation: Operation): string {
  const { id, method, path } = operation;
  const taken = listArguments(operation).map(({ name }) => name.replace("?", ""));
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name) => `\${writeSegment("${name}", ${name})}`);
  const quoted = target === path ? JSON.stringify(path) : `\`${target}\``;
  const sent = [
    `method: "${method.toUpperCase()}"`,
    `path: ${quoted}`,
    ...taken.filter((name) => name === "body" || name === "query"),
  ];
  return `    ${id}: async (${taken.join(", ")}) =>\n${printList("      send({ ", sent, " }, options),\n")}`;
}

/** The module of the control API's client: its interface, and its methods over what sends a request. */
export function printControlClient(document: OpenApiDocument, file: string): string {
  const methods = listOperations(document).flatMap((operation) => {
    const answer = readAnswer(operation);
    return answer === undefined ? [] : [{ operation, answer }];
  });
  const schemas = methods.flatMap(({ operation, answer }) =>
    [readBody(operation), answer.schema].filter((name) => name !== undefined),
  );
  return `${generatedHeader(file)}
import type { ControlCallOptions, SendControl } from "../control/send.ts";
import { writeSegment } from "../control/write-segment.ts";
${printImport(
  "./control.ts",
  [...schemas, "operations"].map((name) => `type ${name}`),
)}
/** The query of an operation. */
export type ControlQuery<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** The control API of a simulator that runs as a server: a method for each of its operations. */
export interface ControlClient {
${methods.map(({ operation, answer }) => printSignature(operation, answer.type)).join("")}}

/** The methods, over what sends their requests. */
export function createMethods(send: SendControl): ControlClient {
  return {
${methods.map(({ operation }) => printMethod(operation)).join("")}  };
}
`;
}
