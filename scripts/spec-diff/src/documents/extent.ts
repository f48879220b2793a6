import { allowsAll } from "./pattern.ts";

/** Whether more values are allowed than before, fewer, or others; or that this can't be told. */
export type Extent = "wider" | "narrower" | "other" | "unknown";

const lowerLimits = /^(minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
const upperLimits = /^(maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;
const otherRules = /^(pattern|format|contentEncoding|contentMediaType|multipleOf|uniqueItems)$/;
/** Keywords whose values are schemas, of which this tells only that they are others. */
export const conditions =
  /^(if|then|else|not|contains|propertyNames|patternProperties|dependent\w+)$/;

/** Formats by those that allow the same and more, as JSON Schema and OpenAPI define them. */
const widerFormats: Readonly<Record<string, readonly unknown[]>> = {
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  hostname: ["idn-hostname"],
  email: ["idn-email"],
  int32: ["int64"],
  float: ["double"],
};

const isUnset = (value: unknown): boolean => value === undefined || value === false;

/** Whether all values that one allows are allowed by the other; undefined where that can't be told. */
function allows(keyword: string, narrow: unknown, wide: unknown): boolean | undefined {
  if (conditions.test(keyword)) return undefined;
  if (lowerLimits.test(keyword)) return Number(wide) <= Number(narrow);
  if (upperLimits.test(keyword)) return Number(wide) >= Number(narrow);
  if (keyword === "multipleOf") return Number(narrow) % Number(wide) === 0;
  if (keyword === "pattern") return allowsAll(String(wide), String(narrow));
  return keyword === "format" && (widerFormats[String(narrow)]?.includes(wide) ?? false);
}

/** Compares what a keyword allows, the same counting as wider; undefined when it allows or forbids nothing. */
export function compareExtent(
  keyword: string,
  before: unknown,
  after: unknown,
): Extent | undefined {
  const known = [lowerLimits, upperLimits, otherRules, conditions];
  if (!known.some((rules) => rules.test(keyword))) return undefined;
  if (isUnset(before)) return "narrower";
  const widens = isUnset(after) || allows(keyword, before, after);
  if (widens === undefined) return "unknown";
  if (widens) return "wider";
  return allows(keyword, after, before) ? "narrower" : "other";
}
