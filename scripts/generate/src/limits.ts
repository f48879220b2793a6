import {
  isObject,
  type JsonObject,
  listOperations,
  type OpenApiDocument,
  type Operation,
  referenceName,
  resolve,
} from "@conference-kit/specifications";
import { generatedHeader } from "./header.ts";

const sidPattern = /^\^([A-Z]{2})\[0-9a-fA-F\]\{32\}\$$/;

function pick(schema: JsonObject, ...keywords: string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => keywords.includes(name)));
}

/** The schemas of an operation's arguments by name, wherever they travel. */
function readArguments(
  document: OpenApiDocument,
  { parameters, body }: Operation,
): [name: string, schema: unknown][] {
  return [
    ...parameters
      .map(({ name, schema }): [string, unknown] => [name, schema])
      // The account comes from the credentials, which are checked when the client is made.
      .filter(([name]) => name !== "AccountSid"),
    ...(body?.contents ?? [])
      .map(({ schema }) => resolve(document, schema).value.properties)
      .flatMap((properties) => Object.entries(isObject(properties) ? properties : {})),
  ];
}

/** The named schemas that take words to explain: several alternatives, or a pattern of its own. */
function listNamed(
  document: OpenApiDocument,
  schema: unknown,
): [name: string, schema: JsonObject][] {
  const { anyOf, pattern } = resolve(document, schema).value;
  const isPlain = pattern === undefined || sidPattern.test(String(pattern));
  const named: unknown[] = Array.isArray(anyOf) ? anyOf : isPlain ? [] : [schema];
  return named.flatMap((reference) =>
    [referenceName(reference)].flatMap((name): [string, JsonObject][] =>
      name === undefined ? [] : [[name, resolve(document, reference).value]],
    ),
  );
}

function listBounds(minimum: unknown, maximum: unknown, least: number): unknown[] {
  return [minimum ?? least, maximum].filter((bound) => bound !== undefined);
}

function describeLimit({
  pattern,
  minimum,
  maximum,
  minLength,
  maxLength,
}: JsonObject): JsonObject {
  const sid = sidPattern.exec(String(pattern))?.[1];
  if (sid !== undefined) return { sid };
  return {
    ...((minimum ?? maximum) !== undefined && {
      integer: listBounds(minimum, maximum, Number.MIN_SAFE_INTEGER),
    }),
    ...((minLength ?? maxLength) !== undefined && { length: listBounds(minLength, maxLength, 0) }),
  };
}

function printConstant([name, members]: [name: string, members: JsonObject]): string {
  const lines = Object.entries(members).map(
    ([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`,
  );
  return `\nexport const ${name} = {\n${lines.join("")}} as const;\n`;
}

/**
 * Generates what a client checks before it sends a request: for each operation the limits of its
 * arguments, and apart from them the named schemas that take words to explain.
 */
export function generateLimits(document: OpenApiDocument, file: string): string {
  const constants = new Map<string, JsonObject>();
  for (const operation of listOperations(document).filter(({ webhook }) => !webhook)) {
    const limits: JsonObject = {};
    for (const [name, schema] of readArguments(document, operation)) {
      const named = listNamed(document, schema);
      for (const [schemaName, members] of named) {
        constants.set(schemaName, pick(members, "minLength", "maxLength", "pattern"));
      }
      const limit = named.length > 0 ? {} : describeLimit(resolve(document, schema).value);
      if (Object.keys(limit).length > 0) limits[name] = limit;
    }
    constants.set(operation.id, limits);
  }
  return generatedHeader(file) + [...constants].map(printConstant).join("");
}
