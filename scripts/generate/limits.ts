import type { OpenApiDocument } from "../specifications/load.ts";
import { isObject, type JsonObject } from "../specifications/walk.ts";
import { generatedHeader } from "./header.ts";

/** One argument of an operation, wherever it travels. */
interface Argument {
  name: string;
  schema: unknown;
  required: boolean;
}

const sidPattern = /^\^([A-Z]{2})\[0-9a-fA-F\]\{32\}\$$/;

function resolve(document: OpenApiDocument, value: unknown): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  const target = value.$ref
    .split("/")
    .slice(1)
    .reduce<unknown>((parent, name) => (isObject(parent) ? parent[name] : undefined), document);
  return resolve(document, target);
}

/** The name of a schema that is referenced; one that is written in place has none. */
function nameSchema(schema: unknown): string {
  return (
    (isObject(schema) &&
      String(schema.$ref ?? "")
        .split("/")
        .at(-1)) ||
    ""
  );
}

function listParameters(document: OpenApiDocument, ...lists: unknown[]): Argument[] {
  return lists.flat().map((parameter) => {
    const { name, schema, required } = resolve(document, parameter);
    return { name: String(name), schema, required: required === true };
  });
}

function listMembers(document: OpenApiDocument, requestBody: unknown): Argument[] {
  const { content } = resolve(document, requestBody);
  return Object.values(isObject(content) ? content : {}).flatMap((mediaType) => {
    const body = resolve(document, isObject(mediaType) ? mediaType.schema : {});
    const required: unknown[] = Array.isArray(body.required) ? body.required : [];
    return Object.entries(isObject(body.properties) ? body.properties : {}).map(
      ([name, schema]) => ({ name, schema, required: required.includes(name) }),
    );
  });
}

function describeText({ minLength, maxLength, pattern }: JsonObject): JsonObject {
  return {
    ...((minLength ?? maxLength) !== undefined && {
      length: [minLength ?? null, maxLength ?? null],
    }),
    ...(pattern !== undefined && { pattern }),
  };
}

function describeValue(schema: JsonObject): JsonObject {
  const { type, minimum = null, maximum = null } = schema;
  const sid = sidPattern.exec(String(schema.pattern))?.[1];
  if (sid !== undefined) return { sid };
  return type === "integer" ? { integer: [minimum, maximum] } : describeText(schema);
}

function printConstant([name, table]: [name: string, table: JsonObject]): string {
  const lines = Object.entries(table).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `\nexport const ${name} = {\n${lines.join("")}} as const;\n`;
}

/**
 * Generates what a client checks before it sends a request: a table of limits for each operation,
 * and apart from them the named schemas that take words to explain, because they are one of several
 * alternatives or have a pattern that is not a SID's.
 */
export function generateLimits(document: OpenApiDocument, file: string): string {
  const constants = new Map<string, JsonObject>();
  for (const path of Object.values(document.paths ?? {})) {
    const pathItem = resolve(document, path);
    for (const operation of Object.values(pathItem)) {
      if (!isObject(operation) || typeof operation.operationId !== "string") continue;
      const table: JsonObject = {};
      for (const { name, schema, required } of [
        ...listParameters(document, pathItem.parameters ?? [], operation.parameters ?? []),
        ...listMembers(document, operation.requestBody),
      ]) {
        const { anyOf, ...resolved } = resolve(document, schema);
        const value = describeValue(resolved);
        const apart = Array.isArray(anyOf) ? anyOf : "pattern" in value ? [schema] : [];
        for (const alternative of apart.filter(nameSchema)) {
          constants.set(nameSchema(alternative), describeText(resolve(document, alternative)));
        }
        const limit = { ...(required && { required }), ...(apart.length === 0 && value) };
        if (Object.keys(limit).length > 0) table[name] = limit;
      }
      constants.set(operation.operationId, table);
    }
  }
  return generatedHeader(file) + [...constants].map(printConstant).join("");
}
