import * as fc from "fast-check";
import { findProblem } from "../schema/find-problem.ts";
import { isRecord } from "../schema/is-record.ts";
import { resolve } from "../schema/resolve.ts";
import type { Schema, Schemas } from "../schema/schema.ts";
import { integers, numbers } from "./numbers.ts";
import { anything, objects } from "./objects.ts";
import { namedTexts, texts } from "./texts.ts";

export interface Context {
  readonly schemas: Schemas;
  /** Whether values and members may occur that Twilio doesn't send yet. */
  readonly future: boolean;
}

/** Values that a list may get one day. */
function futureValues(known: readonly unknown[]): fc.Arbitrary<string> {
  return fc
    .stringMatching(/^[a-z]{3,8}([_-][a-z]{3,8})?$/)
    .filter((value) => !known.includes(value));
}

function valuesOf({ enum: values = [], open = false }: Schema, { future }: Context) {
  const known = fc.constantFrom(...values);
  return open && future ? fc.oneof({ weight: 3, arbitrary: known }, futureValues(values)) : known;
}

function arrays(
  { items = {}, minItems = 0, maxItems, uniqueItems = false }: Schema,
  makePart: (part: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown[]> {
  const lengths = { minLength: minItems, ...(maxItems !== undefined && { maxLength: maxItems }) };
  return uniqueItems
    ? fc.uniqueArray(makePart(items), { ...lengths, selector: (item) => JSON.stringify(item) })
    : fc.array(makePart(items), lengths);
}

function ofType(type: string, schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const makePart = (part: Schema): fc.Arbitrary<unknown> => make(part, context);
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return integers(schema);
    case "number":
      return numbers(schema);
    case "string":
      return texts(schema);
    case "array":
      return arrays(schema, makePart);
    default:
      return objects(schema, makePart, context.future);
  }
}

/** All parts of a schema in one object; of a member that several describe, the last one counts. */
function merge(parts: readonly Schema[], context: Context): fc.Arbitrary<unknown> {
  return fc
    .tuple(...parts.map((part) => make(part, context)))
    .map((values) => Object.assign({}, ...values.filter(isRecord)));
}

function makeResolved(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return valuesOf(schema, context);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) {
    return fc.oneof(...alternatives.map((alternative) => make(alternative, context)));
  }
  if (schema.allOf !== undefined) return merge(schema.allOf, context);
  if (schema.type === undefined) return anything();
  const types = [schema.type].flat().map((type) => ofType(type, schema, context));
  return fc.oneof(...types);
}

/** What values are held against after they are made, because nothing makes them so. */
const rules: readonly string[] = [
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "not",
  "if",
  "then",
  "else",
];

/** Every value that a schema allows. */
export function make(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const named = namedTexts[schema.ref ?? ""];
  if (named !== undefined) return named();
  const resolved = resolve(schema, context.schemas);
  const values = makeResolved(resolved, context);
  const rest = Object.entries(resolved).filter(([keyword]) => rules.includes(keyword));
  if (rest.length === 0) return values;
  const rule: Schema = Object.fromEntries(rest);
  return values.filter((value) => findProblem(rule, value, context.schemas) === undefined);
}
