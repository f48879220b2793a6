import * as fc from "fast-check";
import { findProblem } from "../schema/find-problem.ts";
import type { Schema } from "../schema/schema.ts";

const lookaround = /\(\?<?[=!]/;
const firstMoment = new Date(0);
const lastMoment = new Date("9999-12-31T23:59:59Z");

function moments(): fc.Arbitrary<Date> {
  return fc.date({ noInvalidDate: true, min: firstMoment, max: lastMoment });
}

function rfc2822(): fc.Arbitrary<string> {
  return moments().map((moment) => moment.toUTCString().replace("GMT", "+0000"));
}

/** Every code point but the surrogates, which make no character alone. */
function codePoints(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 0x10f7ff })
    .map((rank) => String.fromCodePoint(rank < 0xd800 ? rank : rank + 0x800));
}

/** Any text of that many code points. */
function exactly(length: number): fc.Arbitrary<string> {
  // The unit `binary` makes a table of all code points first, which takes half a second.
  return fc.string({ unit: codePoints(), minLength: length, maxLength: length });
}

function anyText({ minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  const limits = { minLength, ...(maxLength !== undefined && { maxLength }) };
  // A character as people see it may be several code points, of which a schema counts each.
  const ordinary = fc
    .string({ unit: "grapheme", ...limits })
    .map((text) => [...text].slice(0, maxLength).join(""));
  const shortest = exactly(minLength);
  const longest = maxLength === undefined ? [] : [exactly(maxLength)];
  return fc.oneof({ weight: 4, arbitrary: ordinary }, shortest, ...longest);
}

/** Path and query of a URL. The arbitraries of fast-check need the same table. */
function urlPath(): fc.Arbitrary<string> {
  const part = fc.string({ unit: "grapheme" }).map(encodeURIComponent);
  return fc
    .record({ segments: fc.array(part), query: fc.option(part) })
    .map(({ segments, query }) => {
      const path = segments.map((segment) => `/${segment}`).join("");
      return query === null ? path : `${path}?${query}`;
    });
}

function url(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("http", "https"), fc.domain(), urlPath())
    .map(([scheme, host, path]) => `${scheme}://${host}${path}`);
}

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  uri: url,
  "uri-reference": () => fc.oneof(url(), urlPath()),
  "date-time": () => moments().map((moment) => moment.toISOString()),
  date: () => moments().map((moment) => moment.toISOString().slice(0, 10)),
  uuid: () => fc.uuid(),
  email: () => fc.emailAddress(),
};

const matching = new Map<string, fc.Arbitrary<string>>();

/**
 * Every text that a pattern allows. Reading one takes fast-check milliseconds, so each is read once,
 * and once more for each default size that a test sets.
 */
export function matchingTexts(pattern: string): fc.Arbitrary<string> {
  const { baseSize, defaultSizeToMaxWhenMaxSpecified } = fc.readConfigureGlobal() ?? {};
  const key = JSON.stringify([pattern, baseSize, defaultSizeToMaxWhenMaxSpecified]);
  const known = matching.get(key);
  if (known !== undefined) return known;
  const made = fc.stringMatching(new RegExp(pattern, "u"));
  matching.set(key, made);
  return made;
}

/** Arbitraries for schemas whose names say more than their keywords. */
export const namedTexts: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  Rfc2822Timestamp: rfc2822,
  // A callback's day may have one digit.
  CallbackTimestamp: () =>
    fc.oneof(
      rfc2822(),
      rfc2822().map((text) => text.replace(", 0", ", ")),
    ),
};

/** Every text that a schema allows. Fast-check can't read patterns that look ahead or behind. */
export function texts(schema: Schema): fc.Arbitrary<string> {
  const { format, pattern, minLength, maxLength } = schema;
  if (format !== undefined) {
    const formatted = formats[format];
    if (formatted === undefined) throw new Error(`No arbitrary knows the format ${format}.`);
    return formatted();
  }
  const readable = pattern !== undefined && !lookaround.test(pattern);
  const made = readable ? matchingTexts(pattern) : anyText(schema);
  const limits = { minLength, maxLength, pattern };
  return made.filter((text) => findProblem(limits, text, {}) === undefined);
}
