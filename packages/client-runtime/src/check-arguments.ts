import { checkInteger, checkSid } from "./check.ts";
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
}

/** The limits of an operation's arguments, by name. */
export type Limits = Readonly<Record<string, Limit>>;

/**
 * Checks those arguments of an operation that are given against what its specification says.
 *
 * @throws {@link InvalidArgumentError} naming the first argument that is wrong, never its value.
 *
 * @example
 * checkArguments({ Timeout: { integer: [5, 600] } }, body);
 */
export function checkArguments(limits: Limits, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { sid, integer, length }] of Object.entries(limits)) {
    const value = values[name];
    if (value === undefined) continue;
    if (sid) checkSid(name, value, sid);
    if (integer) checkInteger(name, value, integer[0], integer[1] ?? Infinity);
    if (length) checkLength(name, value, length[0], length[1] ?? Infinity);
  }
}

function checkLength(name: string, value: unknown, minimum: number, maximum: number): void {
  const length = typeof value === "string" ? [...value].length : -1;
  if (length < minimum || length > maximum) {
    throw new InvalidArgumentError(name, `must have ${minimum} to ${maximum} characters.`);
  }
}
