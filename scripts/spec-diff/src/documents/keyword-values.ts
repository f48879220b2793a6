import type { JsonObject, SchemaView } from "@conference-kit/specifications";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { compareExtent } from "./extent.ts";

const ajv = addFormats.default(new Ajv({ strict: false }));

/** The widest of what alternatives say of a keyword; undefined where one of them says nothing. */
function widest(keyword: string, values: readonly unknown[]): unknown {
  return values.reduce((wide, value) => {
    const extent = compareExtent(keyword, wide, value);
    if (extent === "same" || extent === "narrower") return wide;
    return extent === "wider" ? value : undefined;
  });
}

/** What a schema says of a keyword: itself, in one of its parts, or in all of its alternatives. */
function findValue(schema: SchemaView, keyword: string): unknown {
  if (keyword in schema.keywords) return schema.keywords[keyword];
  const parts = Object.values(schema.parts).map((part) => findValue(part, keyword));
  const said = parts.find((value) => value !== undefined);
  const variants = Object.values(schema.variants).map((variant) => findValue(variant, keyword));
  return said ?? (variants.length === 0 ? undefined : widest(keyword, variants));
}

const whole: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

/** Whether every value that a schema allows has a format already, so that it says nothing. */
function isImplied(schema: SchemaView, format: unknown): boolean {
  if (typeof format !== "string") return false;
  const values = Object.keys(schema.values);
  if (values.length > 0) {
    const check = format in ajv.formats ? ajv.compile({ type: "string", format }) : undefined;
    return (
      check !== undefined &&
      schema.keywords["x-open-enum"] !== true &&
      values.every((value) => check(value))
    );
  }
  const types = Object.keys(schema.types);
  if (format === "double") return types.every((type) => /^(integer|number)$/.test(type));
  const end = whole[format];
  if (end === undefined || types.join() !== "integer") return false;
  const [least, most] = [findValue(schema, "minimum"), findValue(schema, "maximum")];
  return typeof least === "number" && least >= -end && typeof most === "number" && most < end;
}

/** What a schema, within others that hold for it as well, says of a keyword. */
export function readKeyword(schema: SchemaView, keyword: string, outer: JsonObject): unknown {
  const value = findValue(schema, keyword) ?? outer[keyword];
  return keyword === "format" && isImplied(schema, value) ? undefined : value;
}
