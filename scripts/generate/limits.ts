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

/** The name of a schema that is referenced, and not written in place. */
function nameSchema(schema: unknown): string | undefined {
  return isObject(schema) && typeof schema.$ref === "string"
    ? schema.$ref.split("/").at(-1)
    : undefined;
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

function describeValue(schema: JsonObject): JsonObject {
  const { type, pattern, minimum = null, maximum = null, minLength, maxLength } = schema;
  const sid = sidPattern.exec(String(pattern))?.[1];
  if (sid !== undefined) return { sid };
  if (type === "integer") return { integer: [minimum, maximum] };
  return {
    ...((minLength ?? maxLength) !== undefined && {
      length: [minLength ?? null, maxLength ?? null],
    }),
    ...(pattern !== undefined && { pattern }),
  };
}

function printConstant([name, table]: [name: string, table: JsonObject]): string {
  const lines = Object.entries(table).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `\nexport const ${name} = {\n${lines.join("")}} as const;\n`;
}

/**
 * Generates what a client checks before it sends a request: a table of limits for each operation,
 * and apart from them each schema with a pattern of its own, which takes words to explain.
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
        const value = describeValue(resolve(document, schema));
        const limit = { ...(required && { required }), ...(!("pattern" in value) && value) };
        if (Object.keys(limit).length > 0) table[name] = limit;
        if ("pattern" in value) constants.set(nameSchema(schema) ?? name, value);
      }
      constants.set(operation.operationId, table);
    }
  }
  return generatedHeader(file) + [...constants].map(printConstant).join("");
}
