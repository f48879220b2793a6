import * as fc from "fast-check";
import { findProblem } from "../schema/find-problem.ts";
import { followReference, isRecord, type Schema, type Schemas } from "../schema/schema.ts";
import { integers, numbers } from "./numbers.ts";
import { anything, type Made, objects } from "./objects.ts";
import { namedTexts, texts } from "./texts.ts";
import { futureValues, makeUnknownKind } from "./unknown-kind.ts";

export interface SchemaContext {
  readonly schemas: Schemas;
  /** Whether values and members may occur that Twilio doesn't send yet. */
  readonly future: boolean;
}

interface Nesting extends SchemaContext {
  /** The named schemas around the one that is made, which may refer to itself. */
  readonly around: readonly string[];
}

/** How many values of its own schema a value may hold, one within the other. */
const deepest = 2;

function valuesOf({ enum: values = [], open = false }: Schema, { future }: SchemaContext) {
  const known = fc.constantFrom(...values);
  return open && future ? fc.oneof({ weight: 3, arbitrary: known }, futureValues(values)) : known;
}

function arrays(
  { items = {}, minItems = 0, maxItems, uniqueItems = false }: Schema,
  makePart: (part: Schema) => Made,
): Made {
  const part = makePart(items);
  if (part === undefined) return minItems === 0 ? fc.constant([]) : undefined;
  const lengths = { minLength: minItems, ...(maxItems !== undefined && { maxLength: maxItems }) };
  return uniqueItems
    ? fc.uniqueArray(part, { ...lengths, selector: (item) => JSON.stringify(item) })
    : fc.array(part, lengths);
}

function ofType(type: string, schema: Schema, context: Nesting): Made {
  const makePart = (part: Schema): Made => makeNested(part, context);
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

function isMade(made: Made): made is fc.Arbitrary<unknown> {
  return made !== undefined;
}

function anyOf(alternatives: readonly Made[]): Made {
  const made = alternatives.filter(isMade);
  return made.length === 0 ? undefined : fc.oneof(...made);
}

/** All parts of a schema in one object; of a member that several describe, the last one counts. */
function merge(parts: readonly Made[]): Made {
  return parts.every(isMade)
    ? fc.tuple(...parts).map((values) => Object.assign({}, ...values.filter(isRecord)))
    : undefined;
}

/** What an object says itself beside the parts that it is made of. */
function listOwn({ properties, required = [] }: Schema): Schema[] {
  if (properties === undefined) return [];
  return [{ type: "object", properties, required: required.filter((name) => name in properties) }];
}

function makeResolved(schema: Schema, context: Nesting): Made {
  const makeParts = (parts: readonly Schema[]): Made[] =>
    parts.map((part) => makeNested(part, context));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return valuesOf(schema, context);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) {
    const made = makeParts(alternatives);
    const makePart = (part: Schema): Made => makeNested(part, context);
    const unknown = context.future && makeUnknownKind(alternatives, context.schemas, makePart);
    return anyOf(unknown ? [...made, unknown] : made);
  }
  if (schema.allOf !== undefined) return merge(makeParts([...schema.allOf, ...listOwn(schema)]));
  if (schema.type === undefined) return anything();
  return anyOf([schema.type].flat().map((type) => ofType(type, schema, context)));
}

/** Keywords that no arbitrary is made for: values that break them are filtered out. */
const rules: readonly string[] = [
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "not",
  "if",
  "then",
  "else",
];

function makeNested(schema: Schema, context: Nesting): Made {
  const { ref = "" } = schema;
  const named = namedTexts[ref];
  if (named !== undefined) return named();
  const { around, schemas } = context;
  if (around.filter((name) => name === ref).length > deepest) return undefined;
  const inside = { ...context, around: ref === "" ? around : [...around, ref] };
  const resolved = followReference(schema, schemas);
  const values = makeResolved(resolved, inside);
  const rest = Object.entries(resolved).filter(([keyword]) => rules.includes(keyword));
  if (rest.length === 0) return values;
  const rule: Schema = Object.fromEntries(rest);
  return values?.filter((value) => findProblem(rule, value, schemas) === undefined);
}

/**
 * Every value that a schema allows. Of a schema that refers to itself, those that go a few levels
 * deep; there, members that may be missing are missing, and those that may be null are null.
 *
 * @throws Error if its values would have to hold each other without end.
 */
export function make(schema: Schema, context: SchemaContext): fc.Arbitrary<unknown> {
  const made = makeNested(schema, { ...context, around: [] });
  if (made !== undefined) return made;
  const name = schema.ref ?? "The schema";
  throw new Error(
    `${name} requires itself without end. Let a member on the way be optional or null.`,
  );
}
