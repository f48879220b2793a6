import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  walkObjects,
} from "@conference-kit/specifications";
import { escapeTags } from "./print-comment.ts";

/** Marks the schema that becomes `string & {}`: any string, without hiding the known values beside it. */
export const anyStringMark = "x-any-string";

function openEnum(schema: JsonObject): void {
  if (schema["x-open-enum"] !== true || !Array.isArray(schema.enum)) return;
  const values: unknown[] = schema.enum;
  const known = values.filter((value) => value !== null);
  const type = [schema.type ?? "string"].flat().find((name) => name !== "null");
  schema.anyOf = [
    { type, enum: known },
    type === "string" ? { type, [anyStringMark]: true } : { type },
    ...(known.length < values.length ? [{ type: "null" }] : []),
  ];
  delete schema.enum;
  delete schema.type;
}

/** What only one side writes is the same value for who reads it: no member becomes `readonly`. */
function allowAssignment(schema: JsonObject): void {
  if (schema.readOnly === true) delete schema.readOnly;
}

/** The limits of a number, or of a text that no pattern describes. */
function describeLimits(schema: JsonObject): string[] {
  const { minimum, maximum, minLength, maxLength, pattern } = schema;
  if (typeof minimum === "number" && typeof maximum === "number") {
    return [`Range: ${minimum} to ${maximum}.`];
  }
  if (typeof minimum === "number") return [`Minimum: ${minimum}.`];
  if (typeof maximum === "number") return [`Maximum: ${maximum}.`];
  if (typeof minLength !== "number" || typeof maxLength !== "number" || pattern !== undefined) {
    return [];
  }
  return [`Length: ${minLength} to ${maxLength} characters.`];
}

/** Says in prose what the generated type can't: limits, unit, privacy and a parameter's default. */
function describeConstraints(schema: JsonObject): void {
  const inner = "in" in schema && isObject(schema.schema) ? schema.schema : {};
  const remarks = [
    describeLimits({ ...schema, ...inner }),
    inner.default === undefined ? [] : `Default: ${JSON.stringify(inner.default)}.`,
    schema["x-unit"] === undefined ? [] : `Unit: ${schema["x-unit"]}.`,
    schema["x-pii"] === undefined ? [] : `PII: ${schema["x-pii"]}.`,
  ].flat();
  if (remarks.length === 0) return;
  const description = typeof schema.description === "string" ? schema.description.trim() : "";
  schema.description = [description, ...remarks].filter((line) => line !== "").join("\n\n");
}

/** Keeps a word such as `@everyone` from becoming a tag, which would end the description. */
function keepProse(object: JsonObject): void {
  for (const member of ["title", "summary", "description"]) {
    const text = object[member];
    if (typeof text === "string") object[member] = escapeTags(text);
  }
}

/** Rewrites a copy of the document so that the type generator says what the extensions mean. */
export function prepareSchemas(document: OpenApiDocument): OpenApiDocument {
  const prepared = structuredClone(document);
  walkObjects(prepared, (object) => {
    keepProse(object);
    openEnum(object);
    allowAssignment(object);
    describeConstraints(object);
  });
  return prepared;
}
