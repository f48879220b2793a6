import { checkInteger, checkPlainObject, checkSid, checkText } from "./check.ts";

type Bounds = readonly [minimum: number, maximum?: number];

/** What a specification says about an argument beyond its type. */
export interface Limit {
  /** Two letters before 32 hexadecimal digits. */
  readonly sid?: string;
  /** Bounds of a whole number. */
  readonly integer?: Bounds;
  /** What a text has to look like. */
  readonly text?: TextLimit;
}

/** What a text has to look like. */
export interface TextLimit {
  /** What it matches; where it counts, with the flag `u`, for which a character is one. */
  readonly pattern: RegExp;
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

function checkLimit(name: string, { sid, integer, text }: Limit, value: unknown): void {
  if (value === undefined) return;
  if (sid) checkSid(name, value, sid);
  if (integer) checkInteger(name, value, integer[0], integer[1] ?? Infinity);
  if (text) checkText(name, value, text.pattern, `${text.mustBe}.`);
}
