import * as fc from "fast-check";
import type { Field, RequestValues } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";
import { createCheck, listValueCases } from "../matrix/value-cases.ts";
import { anyMatching } from "./any-matching.ts";
import { credentials } from "./credentials.ts";
import { isGiven, type TestedOperation } from "./operations.ts";

/** Names that have to be encoded in a path, each for a different reason. */
const names = [
  "a",
  "billing desk",
  "a+b",
  "100%",
  "who? #1",
  "a&b=c",
  "a.json",
  "日本",
  "50 % / #1?",
];

/** A text that has to be encoded in a query or a body, and must not be trimmed or put into another form. */
const texts = [" + a b&c=d 100% %20 日本語 e\u0301 👩‍💻\r\n\n~ "];

/** Numbers that are right wherever no limit says otherwise. */
const numbers = [0, 3600];

const ofFormat: Record<string, string> = {
  uri: "https://example.com/status?a=1&b=2",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "alice@example.com",
  uuid: "5f0f4c2e-7a1b-4c3d-9e8f-0a1b2c3d4e5f",
};

function matchPattern(pattern: string): string[] {
  const texts = anyMatching(pattern);
  return texts === undefined ? [] : fc.sample(texts, { numRuns: 9, seed: 1 });
}

/** As many values as asked for: some again where there are fewer, beginning with any of them. */
export function repeat(values: readonly unknown[], length: number, begin = 0): unknown[] {
  return Array.from({ length }, (_, index) => values[(begin + index) % values.length]);
}

/** Values that a schema may allow, documented ones first; the further ones cost more to find. */
export function* listCandidates(schema: Schema): Generator<unknown> {
  const { examples = [], items, format = "", pattern, ...others } = schema;
  const { minimum, maximum, minLength, maxLength, anyOf = [], oneOf = [] } = others;
  yield* examples;
  yield* schema.enum ?? [];
  for (const branch of [...anyOf, ...oneOf]) yield* listCandidates(branch);
  if (items !== undefined) {
    const each = [...new Set(listCandidates(items))].filter(createCheck(items));
    const least = Math.max(schema.minItems ?? 0, 1);
    const most = schema.maxItems ?? Math.max(each.length, least);
    for (const length of [least, most]) yield* each.map((_, index) => repeat(each, length, index));
  }
  yield* [minimum, maximum].filter((limit) => limit !== undefined);
  yield* [minLength, maxLength]
    .filter((length) => length !== undefined)
    .flatMap((length) => ["ü", "x", "0"].map((character) => character.repeat(length)));
  yield* [true, false, 7, ofFormat[format] ?? "text"];
  if (pattern !== undefined) yield* matchPattern(pattern);
}

/** A value of a field, and the case that it covers. */
export interface ShownValue {
  label: string;
  value: unknown;
}

/**
 * Chooses a value for each listed value and boundary of a field, and what else may stand there: text
 * that has to be encoded, numbers within no limits.
 */
export function chooseValues({ place, name, schema, examples }: Field): ShownValue[] {
  const isAllowed = createCheck(schema);
  const candidates = [...examples, ...listCandidates(schema)].filter(isAllowed);
  const shown = listValueCases(schema, examples).map(({ label, matches }) => {
    const value = candidates.find(matches);
    if (value !== undefined) return { label, value };
    throw new Error(
      `Nothing is known that shows ${name} with "${label}". Give it an example in the specification.`,
    );
  });
  const further = [...(place === "path" ? names : texts), ...numbers].filter(isAllowed);
  return [...shown, ...further.map((value) => ({ label: JSON.stringify(value), value }))];
}

/** The value that a field is documented with. */
export function exampleOf({ name, schema, examples }: Field): unknown {
  const isAllowed = createCheck(schema);
  for (const value of examples) if (isAllowed(value)) return value;
  for (const value of listCandidates(schema)) if (isAllowed(value)) return value;
  throw new Error(`Nothing is known that ${name} may be. Give it an example in the specification.`);
}

function pick(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, exampleOf(field)]));
}

/** The fields that a rule between fields requires beside those of a body. */
export function listNeeds({ bodySchema }: TestedOperation, body: object): string[] {
  const { if: condition, then } = bodySchema ?? {};
  return condition !== undefined && createCheck(condition)(body) ? (then?.required ?? []) : [];
}

/** Adds the required values to given ones. */
export function completeValues(
  operation: TestedOperation,
  values: Partial<RequestValues> = {},
): RequestValues {
  const { fields, client } = operation;
  const inPlace = (place: Field["place"]) => fields.filter((field) => field.place === place);
  const isRequired = (field: Field) => field.required;
  const body = { ...pick(inPlace("body").filter(isRequired)), ...values.body };
  const needs = listNeeds(operation, body);
  const lacking = inPlace("body").filter(
    ({ name }) => needs.includes(name) && body[name] === undefined,
  );
  const given = Object.fromEntries(
    inPlace("path")
      .filter(({ name }) => client.connection[name] === "accountSid")
      .map(({ name }) => [name, credentials.accountSid]),
  );
  return {
    path: { ...pick(inPlace("path")), ...given, ...values.path },
    query: { ...pick(inPlace("query").filter(isRequired)), ...values.query },
    body: { ...body, ...pick(lacking) },
  };
}

/** The simplest useful request: the required values, or one field of the body. */
export function plainValues(operation: TestedOperation): RequestValues {
  const { fields, repeat } = operation;
  const inBody = fields.filter(({ place }) => place === "body");
  const avoided = typeof repeat === "object" ? repeat.unless : "";
  const isAlone = (field: Field) =>
    field.name !== avoided && !listNeeds(operation, pick([field])).includes(avoided);
  const meaning = inBody.some(({ required }) => required) ? [] : inBody.filter(isAlone).slice(0, 1);
  return completeValues(operation, { body: pick(meaning) });
}

/** A request, and the case that it covers. */
export interface RequestCase {
  title: string;
  values: RequestValues;
}

/** Lists a request for each value of each field, one with all fields, and one with none but the required. */
export function listRequestCases(operation: TestedOperation): RequestCase[] {
  const fields = operation.fields.filter((field) => !isGiven(operation, field));
  const optional = fields.filter(({ required }) => !required);
  const single = fields.flatMap((field) =>
    chooseValues(field).map(({ label, value }) => ({
      title: `${field.name}: ${label}`,
      values: completeValues(operation, { [field.place]: { [field.name]: value } }),
    })),
  );
  const everything = (choose: (field: Field) => unknown): Partial<RequestValues> => {
    const inPlace = (place: Field["place"]) =>
      Object.fromEntries(
        optional
          .filter((field) => field.place === place)
          .map((field) => [field.name, choose(field)]),
      );
    return { query: inPlace("query"), body: inPlace("body") };
  };
  const nothing = ({ schema }: Field) => (schema.type === "array" ? [] : undefined);
  return [
    { title: "nothing that may be left out", values: completeValues(operation) },
    ...single,
    ...(optional.length === 0
      ? []
      : [
          { title: "everything", values: completeValues(operation, everything(exampleOf)) },
          {
            title: "undefined and empty lists",
            values: completeValues(operation, everything(nothing)),
          },
        ]),
  ];
}
