import { checkInteger, checkPlainObject, checkSid } from "./check.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

type Bounds = readonly [minimum: number, maximum?: number];

/** What a specification says about an argument beyond its type. */
export interface Limit {
  /** Two letters before 32 hexadecimal digits. */
  readonly sid?: string;
  /** Bounds of a whole number. */
  readonly integer?: Bounds;
  /** Bounds of a text's length in characters. */
  readonly length?: Bounds;
  /** What a text has to look like. */
  readonly text?: TextLimit;
}

/** What a text has to look like. */
export interface TextLimit {
  /** Of which it matches one. */
  readonly patterns: readonly RegExp[];
  /** How many characters it has at most. */
  readonly maximum?: number;
  /** What it has to be, in words: "a label of 1 to 128 characters". */
  readonly mustBe: string;
}

/** The limits of an operation's arguments, by name. */
export type Limits = Readonly<Record<string, Limit>>;

/**
 * Checks the arguments of an operation: groups of them have to be plain objects, and the members that
 * are given what its specification says.
 *
 * @param groups by the names under which a caller knows them; one that is undefined is missing
 * @throws {@link InvalidArgumentError} naming the first argument that is wrong, never its value.
 *
 * @example
 * checkArguments({ Timeout: { integer: [5, 600] } }, { path, body, options });
 */
export function checkArguments(limits: Limits, groups: Readonly<Record<string, object>>): void {
  for (const [group, members] of Object.entries(groups)) {
    checkPlainObject(group, members);
    const values: Readonly<Record<string, unknown>> = { ...members };
    for (const [name, limit] of Object.entries(limits)) checkLimit(name, limit, values[name]);
  }
}

function checkLimit(name: string, { sid, integer, length, text }: Limit, value: unknown): void {
  if (value === undefined) return;
  if (sid) checkSid(name, value, sid);
  if (integer) checkInteger(name, value, integer[0], integer[1] ?? Infinity);
  if (length) checkLength(name, value, length[0], length[1] ?? Infinity);
  if (text) checkLook(name, value, text);
}

function checkLook(name: string, value: unknown, { patterns, maximum, mustBe }: TextLimit): void {
  if (
    typeof value !== "string" ||
    // Counted where it may matter: most texts are short, and a character is one unit or two.
    (maximum !== undefined && value.length > maximum && [...value].length > maximum) ||
    !patterns.some((pattern) => pattern.test(value))
  ) {
    throw new InvalidArgumentError(name, `must be ${mustBe}.`);
  }
}

function checkLength(name: string, value: unknown, minimum: number, maximum: number): void {
  const length = typeof value === "string" ? [...value].length : -1;
  if (length < minimum || length > maximum) {
    throw new InvalidArgumentError(name, `must have ${minimum} to ${maximum} characters.`);
  }
}
