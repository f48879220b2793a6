import { decodeForm } from "@conference-kit/mock";
import type { Field } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";
import { createCheck, findBrokenRules } from "../matrix/value-cases.ts";
import { listCandidates, repeat } from "./values.ts";

/** A value that a field must not have. */
export interface WrongValue {
  /** As a caller gives it: a text where it is not even of the right type. */
  value: unknown;
  /** Which value of a list is wrong. */
  index?: number;
  /** The keywords of the schema that it breaks. */
  rules: string[];
}

const ofType: Record<string, string[]> = {
  boolean: ["", "1", "0", "yes", "True"],
  integer: ["", "soon", "1500.5", "1e3", "07", " 30", "+7", "0x10"],
};

const ofFormat: Record<string, string[]> = {
  uri: ["example.com/status", "not a url", ""],
  date: ["2026-01-31T00:00:00Z", "yesterday", "31.1.2026"],
  "date-time": ["2026-01-31", "yesterday", ""],
  email: ["alice", "@example.com", ""],
  uuid: ["5f0f4c2e", "none", ""],
};

/** Texts that nearly match a pattern. */
function damage(text: string): string[] {
  return [
    `${text}0`,
    `0${text}`,
    text.slice(0, -1),
    `${text.slice(0, -1)}g`,
    `X${text.slice(1)}`,
    "order-4711",
  ];
}

/** Texts that a schema of one value may refuse. */
function listWrongTexts(schema: Schema, examples: readonly unknown[]): string[] {
  const { type, format = "", minimum, maximum, minLength, maxLength, pattern } = schema;
  const values = schema.enum?.map(String) ?? [];
  const documented = [...examples, ...(schema.examples ?? [])].map(String);
  return [
    ...(ofType[String(type)] ?? []),
    ...(ofFormat[format] ?? []),
    ...(values.length === 0 ? [] : ["", "PUT", values.join()]),
    ...values
      .slice(0, 1)
      .flatMap((value) => [`${value}x`, value.toUpperCase(), value.toLowerCase()]),
    ...(minimum === undefined ? [] : [String(minimum - 1)]),
    ...(maximum === undefined ? [] : [String(maximum + 1)]),
    ...(minLength === undefined ? [] : ["x".repeat(Math.max(minLength - 1, 0))]),
    ...(maxLength === undefined ? [] : ["x".repeat(maxLength + 1)]),
    ...(pattern === undefined ? [] : [...documented.flatMap(damage), "", "a/b", "a%2Fb", "a%2fb"]),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) =>
      // A text in the form of one alternative can't be a wrong value of the other.
      listWrongTexts(branch, documented),
    ),
  ];
}

function listWrong(schema: Schema, examples: readonly unknown[]): WrongValue[] {
  const texts = [...new Set(listWrongTexts(schema, examples))];
  const wrong = texts.flatMap((text) => {
    const form = new URLSearchParams({ value: text }).toString();
    const { value } = decodeForm(form, { properties: { value: schema } });
    const rules = findBrokenRules(schema, value);
    return rules.length === 0 ? [] : [{ value, rules }];
  });
  // A few values that break the same rules prove as much as many.
  return wrong.filter(({ rules }, index) => {
    const alike = wrong.slice(0, index).filter((other) => other.rules.join() === rules.join());
    return alike.length < 5;
  });
}

/** Lists with too few or too many values; an empty one can't be sent. */
function listWrongCounts(
  { minItems = 0, maxItems }: Schema,
  right: readonly unknown[],
): WrongValue[] {
  return [
    ...(minItems > 1 ? [{ value: repeat(right, minItems - 1), rules: ["minItems"] }] : []),
    ...(maxItems === undefined
      ? []
      : [{ value: repeat(right, maxItems + 1), rules: ["maxItems"] }]),
  ];
}

/** Lists the values of a field that must be refused, and why. */
export function listWrongValues({ schema: { items, ...schema }, examples }: Field): WrongValue[] {
  if (items === undefined) return listWrong(schema, examples);
  const { minItems = 1, maxItems = Infinity } = schema;
  const right = items.enum ?? [...listCandidates(items)].filter(createCheck(items));
  const usual = Math.min(items.enum?.length ?? 0, 2);
  const index = Math.min(Math.max(usual, minItems - 1), maxItems - 1);
  return [
    ...listWrong(items, []).map(({ value, rules }) => ({
      value: [...repeat(right, index), value],
      index,
      rules,
    })),
    ...listWrongCounts(schema, right),
  ];
}
