import {
  type Client,
  type ClientOperation,
  findTwice,
  type OpenApiDocument,
  SpecificationError,
} from "@conference-kit/specifications";
import ts from "typescript";
import { listArguments, listPathValues } from "./arguments.ts";

/** What the modules of operations call their own. */
const ownNames = [
  "accountSid",
  "checkArguments",
  "limits",
  "link",
  "paginate",
  "path",
  "remove",
  "request",
  "signal",
  "subaccountSid",
  "template",
];

/** What is no reserved word and yet no name in a module. */
const forbidden = ["arguments", "await", "eval"];

/** What the modules of operations import of the runtime beside what clients offer. */
const imported = ["Connection", "Limit", "Limits"];

/** Whether a module can't have something of its own by this name. */
export function isTaken(name: string): boolean {
  return isReserved(name) || ownNames.includes(name);
}

function isReserved(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true);
  scanner.setText(name);
  const token = scanner.scan();
  const isWord = token === ts.SyntaxKind.Identifier || token > ts.SyntaxKind.LastFutureReservedWord;
  return !isWord || forbidden.includes(name) || scanner.getTokenEnd() < name.length;
}

/**
 * Looks whether the names of an operation can stand in code.
 *
 * @throws SpecificationError with a remedy.
 */
export function checkNames(
  document: OpenApiDocument,
  client: Client,
  operation: ClientOperation,
  file: string,
): void {
  const { id, pointer, functionName } = operation;
  if (isTaken(functionName)) {
    throw new SpecificationError([
      `${file}${pointer}/x-client x-client of ${id}: no function can be called ${functionName}. Give it another name with \`function\`.`,
    ]);
  }
  const names = listArguments(document, client, operation).map(({ name }) => name);
  const wrong = names.find(isTaken) ?? findTwice([...names, functionName]);
  if (wrong === undefined) return;
  const described = listPathValues(client, operation).findLast(({ value }) => value === wrong);
  throw new SpecificationError([
    `${file}${described?.parameter.pointer ?? pointer} the path of ${id}: no argument can be called ${wrong}. Describe the parameter in components/parameters under another name, which the argument then has.`,
  ]);
}

/**
 * Looks whether what a client offers has different names.
 *
 * @throws SpecificationError with a remedy.
 */
export function checkOffered(client: Client, offered: readonly string[], file: string): void {
  const twice = findTwice([...offered, ...imported]);
  if (twice === undefined) return;
  throw new SpecificationError([
    `${file}#/x-clients/${client.package} the client ${client.package}: two things would be called ${twice}. Rename the schema, or the function by \`function\` of its x-client.`,
  ]);
}
