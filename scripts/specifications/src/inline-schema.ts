import { resolve } from "./references.ts";
import { isObject, type JsonObject } from "./walk.ts";

/**
 * Gives a schema that refers to nothing, as validators take it. One that contains itself says nothing
 * about what is inside.
 */
export function inlineSchema(
  document: object,
  schema: unknown,
  above: readonly string[] = [],
): JsonObject {
  const { value, references } = resolve(document, schema);
  if (references.some((reference) => above.includes(reference))) return {};
  const inside = [...above, ...references];
  const inline = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(inline);
    return isObject(inner) ? inlineSchema(document, inner, inside) : inner;
  };
  return Object.fromEntries(
    Object.entries(value).map(([keyword, inner]) => [keyword, inline(inner)]),
  );
}
