import { allowsAll } from "./pattern.ts";

/** Whether more values are allowed than before, fewer, or others. */
export type Extent = "wider" | "narrower" | "other";

const lowerLimits = /^(minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
const upperLimits = /^(maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;
const otherRules =
  /^(pattern|format|contentEncoding|contentMediaType|multipleOf|uniqueItems|if|then|else|not|contains|propertyNames|patternProperties|dependent\w+)$/;

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

function allows(keyword: string, narrow: unknown, wide: unknown): boolean {
  if (lowerLimits.test(keyword)) return Number(wide) <= Number(narrow);
  if (upperLimits.test(keyword)) return Number(wide) >= Number(narrow);
  if (keyword === "multipleOf") return Number(narrow) % Number(wide) === 0;
  if (keyword === "pattern") return allowsAll(String(wide), String(narrow));
  return keyword === "format" && (widerFormats[String(narrow)]?.includes(wide) ?? false);
}

/** Compares what a keyword allows; undefined when it allows or forbids nothing. */
export function compareExtent(
  keyword: string,
  before: unknown,
  after: unknown,
): Extent | undefined {
  if (![lowerLimits, upperLimits, otherRules].some((rules) => rules.test(keyword)))
    return undefined;
  if (isUnset(before) || allows(keyword, after, before)) return "narrower";
  if (isUnset(after) || allows(keyword, before, after)) return "wider";
  return "other";
}
