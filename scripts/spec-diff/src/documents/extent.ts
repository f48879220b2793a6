import { isDeepStrictEqual } from "node:util";
import { isObject } from "@conference-kit/specifications";
import { allowsAll } from "./pattern.ts";

/** Whether more values are allowed than before, fewer, or others; or that this can't be told. */
export type Extent = "same" | "wider" | "narrower" | "other" | "unknown";

const lowerLimits = /^(minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
const upperLimits = /^(maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;
/** What form a value has: code that receives one takes it apart by that. */
export const forms = /^(pattern|format|contentEncoding|contentMediaType|multipleOf)$/;
/** Keywords whose values are schemas, of which nobody can tell whether one allows what another does. */
export const conditions =
  /^(if|then|else|not|contains|propertyNames|patternProperties|dependentSchemas)$/;
const otherRules = /^(uniqueItems|dependentRequired)$/;

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

/** What `dependentRequired` asks for, each such as `` `Hold` beside `Label` ``. */
export function listDemands(dependentRequired: unknown): string[] {
  if (!isObject(dependentRequired)) return [];
  return Object.entries(dependentRequired).flatMap(([name, needed]) =>
    [needed].flat().map((other) => `\`${other}\` beside \`${name}\``),
  );
}

/** Whether all values that one allows are allowed by the other; undefined where that can't be told. */
function allows(keyword: string, narrow: unknown, wide: unknown): boolean | undefined {
  if (isUnset(wide) || isDeepStrictEqual(narrow, wide)) return true;
  if (isUnset(narrow)) return false;
  if (conditions.test(keyword)) return undefined;
  if (lowerLimits.test(keyword)) return Number(wide) <= Number(narrow);
  if (upperLimits.test(keyword)) return Number(wide) >= Number(narrow);
  if (keyword === "multipleOf") return Number(narrow) % Number(wide) === 0;
  if (keyword === "pattern") return allowsAll(String(wide), String(narrow));
  if (keyword === "dependentRequired") {
    return listDemands(wide).every((demand) => listDemands(narrow).includes(demand));
  }
  return keyword === "format" && (widerFormats[String(narrow)]?.includes(wide) ?? false);
}

/** Compares what a keyword allows; undefined when it allows or forbids nothing. */
export function compareExtent(
  keyword: string,
  before: unknown,
  after: unknown,
): Extent | undefined {
  const known = [lowerLimits, upperLimits, forms, conditions, otherRules];
  if (!known.some((rules) => rules.test(keyword))) return undefined;
  const [widens, narrows] = [allows(keyword, before, after), allows(keyword, after, before)];
  if (widens === undefined) return "unknown";
  if (widens) return narrows ? "same" : "wider";
  return narrows ? "narrower" : "other";
}
