import * as fc from "fast-check";
import type { Field } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";
import { createCheck } from "../matrix/value-cases.ts";
import { anyMatching } from "../suite/any-matching.ts";
import { listCandidates } from "../suite/values.ts";

/** Cached arbitraries: many parameters have the same limits, and making one costs more than using it. */
const made = new Map<string, fc.Arbitrary<string>>();

function anyText(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format, minLength, maxLength, examples } = schema;
  const key = JSON.stringify([pattern, minLength, maxLength, format, format && examples]);
  const found = made.get(key) ?? createTexts(schema);
  made.set(key, found);
  return found;
}

/** Every character. The unit `binary` of fast-check takes most of a second to begin with. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((rank) => String.fromCodePoint(rank < 0xd800 ? rank : rank + 0x800));

function createTexts(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format, minLength = 1, maxLength = minLength + 99 } = schema;
  if (format !== undefined) {
    const allowed = [...listCandidates(schema)].filter(createCheck(schema));
    return fc.constantFrom(...allowed).map(String);
  }
  const matching = pattern === undefined ? undefined : anyMatching(pattern);
  if (matching !== undefined) return matching;
  // Most texts match a pattern that none can be generated from.
  const lengths = { minLength, maxLength };
  return fc
    .oneof(fc.string(lengths), fc.string({ unit: anyCharacter, ...lengths }))
    .filter(createCheck(schema));
}

/** How long a list may be: an empty one is not sent. */
function anyLength({ minItems = 1, maxItems = minItems + 3 }: Schema): fc.ArrayConstraints {
  return { minLength: Math.max(minItems, 1), maxLength: maxItems };
}

/** Any value that the schema of a parameter allows. */
export function anyValue(schema: Schema): fc.Arbitrary<unknown> {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (branches.length > 0) return fc.oneof(...branches.map(anyValue));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { minimum: min = -1e9, maximum: max = 1e9 } = schema;
  switch (schema.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min, max });
    case "number":
      return fc.double({ min, max, noNaN: true });
    case "array":
      return fc.array(anyValue(schema.items ?? {}), anyLength(schema));
    default:
      return anyText(schema);
  }
}

/** Any value of a parameter; in a path, not `.` or `..`. */
export function anyValueOf({ place, schema }: Field): fc.Arbitrary<unknown> {
  const values = anyValue(schema);
  return place === "path" ? values.filter((value) => value !== "." && value !== "..") : values;
}
