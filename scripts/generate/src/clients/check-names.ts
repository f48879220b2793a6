import {
  type Client,
  type ClientOperation,
  SpecificationError,
} from "@conference-kit/specifications";
import ts from "typescript";
import { listArguments } from "./arguments.ts";

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

function isReserved(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true);
  scanner.setText(name);
  const token = scanner.scan();
  const isWord = token === ts.SyntaxKind.Identifier || token > ts.SyntaxKind.LastFutureReservedWord;
  return !isWord || scanner.getTokenEnd() < name.length;
}

function findTwice(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

/**
 * Looks whether the names of an operation can stand in code.
 *
 * @throws SpecificationError with a remedy.
 */
export function checkNames(client: Client, operation: ClientOperation, file: string): void {
  const { id, functionName } = operation;
  if (isReserved(functionName) || ownNames.includes(functionName)) {
    throw new SpecificationError([
      `${file}, x-client of ${id}: no function can be called ${functionName}. Give it another name with \`function\`.`,
    ]);
  }
  const names = listArguments(client, operation).map(({ name }) => name);
  const wrong =
    names.find((name) => isReserved(name) || ownNames.includes(name)) ??
    findTwice([...names, functionName]);
  if (wrong === undefined) return;
  throw new SpecificationError([
    `${file}, the path of ${id}: no argument can be called ${wrong}. Describe the parameter in components/parameters under another name, which the argument then has.`,
  ]);
}

/**
 * Looks whether what a client offers has different names.
 *
 * @throws SpecificationError with a remedy.
 */
export function checkOffered(client: Client, offered: readonly string[], file: string): void {
  const twice = findTwice(offered);
  if (twice === undefined) return;
  throw new SpecificationError([
    `${file}, the client ${client.package}: two of its exports would be called ${twice}. Rename the schema, or the function by \`function\` of its x-client.`,
  ]);
}
