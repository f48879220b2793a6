import * as fc from "fast-check";
import type { Schema } from "../matrix/value-cases.ts";

type Texts = fc.Arbitrary<string>;

const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/);

const ofWrongType: Record<string, Texts> = {
  boolean: fc
    .oneof(words, fc.constantFrom("", "1", "0", "True"))
    .filter((text) => text !== "true" && text !== "false"),
  integer: fc.oneof(words, fc.constantFrom("", "1.5", "1e3", " 7", "+7", "0x10")),
};

function repeat(character: string, minLength: number, maxLength: number): Texts {
  return fc.string({ unit: fc.constant(character), minLength, maxLength });
}

function breakPattern({ pattern = "", minLength = 0, maxLength = 9 }: Schema): Texts {
  const characters = fc.constantFrom("a", "0", "/", " ", "é");
  const texts = fc.sample(fc.string({ unit: characters, minLength, maxLength }), 100);
  const wrong = texts.filter((text) => !new RegExp(pattern, "u").test(text));
  if (wrong.length === 0) throw new Error(`wrong-texts.ts finds nothing that breaks ${pattern}.`);
  return fc.constantFrom(...wrong);
}

/** What breaks a keyword of a schema and, of its other keywords, as few as it can. */
const breaking: Record<string, (schema: Schema) => Texts> = {
  enum: ({ enum: values = [] }) =>
    fc.oneof(words, fc.constantFrom("", values.join())).filter((text) => !values.includes(text)),
  minimum: ({ minimum = 0 }) => fc.integer({ max: minimum - 1 }).map(String),
  maximum: ({ maximum = 0 }) => fc.integer({ min: maximum + 1 }).map(String),
  minLength: ({ minLength = 0 }) => repeat("a", 0, minLength - 1),
  maxLength: ({ maxLength = 0 }) => repeat("a", maxLength + 1, maxLength + 9),
  pattern: breakPattern,
  format: () => words,
  anyOf: () => words,
};

/** Texts that a schema refuses, by the keyword that refuses them. */
export function listWrongTexts(schema: Schema): [rule: string, texts: Texts][] {
  const ofType = ofWrongType[String(schema.type)];
  const keywords = Object.entries(breaking).filter(([keyword]) => keyword in schema);
  return [
    ...(ofType === undefined ? [] : [["type", ofType] satisfies [string, Texts]]),
    ...keywords.map(([keyword, breakIt]): [string, Texts] => [keyword, breakIt(schema)]),
  ];
}
