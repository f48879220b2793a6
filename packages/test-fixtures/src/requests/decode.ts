import { followReference, type Schema, type Schemas } from "../schema/schema.ts";

/** Very large and very small fractions are sent with an exponent, as JavaScript writes them. */
function decodeOne(text: string, { type }: Schema): unknown {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  const isWanted = type === "number" || (type === "integer" && !text.includes("e"));
  return isWanted && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * Converts a parameter by its schema. A value that the schema doesn't allow stays as it was sent: a word
 * instead of a number, or several values instead of one.
 */
function decode(texts: readonly string[], schema: Schema, schemas: Schemas): unknown {
  const { type, items = {}, ...rest } = followReference(schema, schemas);
  if (type === "array")
    return texts.map((text) => decodeOne(text, followReference(items, schemas)));
  const [text] = texts;
  return text === undefined || texts.length > 1 ? texts : decodeOne(text, { type, ...rest });
}

/** Reads the parameters of a query or a form. */
export function decodeParameters(
  parameters: URLSearchParams,
  properties: { readonly [name: string]: Schema },
  schemas: Schemas,
): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => [
      name,
      decode(parameters.getAll(name), properties[name] ?? {}, schemas),
    ]),
  );
}
