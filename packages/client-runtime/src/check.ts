import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/**
 * Checks that a value is a plain object, whose own members are all that it says.
 *
 * @throws {@link InvalidArgumentError} naming the argument.
 */
export function checkPlainObject(argument: string, value: unknown): asserts value is object {
  if (value === undefined) throw new InvalidArgumentError(argument, "is missing.");
  const prototype: object | null = Object(value) === value ? Object.getPrototypeOf(value) : [];
  // Every realm, such as that of a test runner, has its own `Object.prototype`.
  if (prototype !== null && !Object.hasOwn(prototype, "isPrototypeOf")) {
    throw new InvalidArgumentError(
      argument,
      "must be a plain object: a list, a Map or an instance of a class would lose members.",
    );
  }
}

/**
 * Checks that a value is a SID of the given kind.
 *
 * @throws {@link InvalidArgumentError} naming the argument, never the value.
 *
 * @example
 * checkSid("CallSidToCoach", body.CallSidToCoach, "CA");
 */
export function checkSid(
  argument: string,
  value: unknown,
  prefix: string,
): asserts value is string {
  const pattern = new RegExp(`^${prefix}[0-9a-fA-F]{32}$`);
  checkText(argument, value, pattern, `"${prefix}" and 32 hexadecimal digits.`);
}

/**
 * Checks that a value is a whole number within bounds.
 *
 * @throws {@link InvalidArgumentError} naming the argument.
 *
 * @example
 * checkInteger("Timeout", body.Timeout, 5, 600);
 */
export function checkInteger(
  argument: string,
  value: unknown,
  minimum: number,
  maximum: number,
): asserts value is number {
  if (!Number.isInteger(value) || Number(value) < minimum || Number(value) > maximum) {
    throw new InvalidArgumentError(
      argument,
      `must be a whole number from ${minimum} to ${maximum}.`,
    );
  }
}

/**
 * Reads an option that is a positive whole number, no greater than timers can hold.
 *
 * @throws {@link InvalidArgumentError} naming the argument.
 */
export function readPositiveInteger(
  argument: string,
  fallback: number,
  value: number | undefined = fallback,
): number {
  checkInteger(argument, value, 1, 2_147_483_647);
  return value;
}

/**
 * Checks that a value may stand in a header.
 *
 * @throws {@link InvalidArgumentError} naming the argument, never the value.
 */
export function checkHeaderText(argument: string, value: unknown): asserts value is string {
  checkText(argument, value, /^[\x20-\x7e]+$/, "printable ASCII text, and not empty.");
}

/**
 * Checks that a value is text that matches a pattern.
 *
 * @param description says in the message what it must be
 * @throws {@link InvalidArgumentError} naming the argument, never the value.
 */
export function checkText(
  argument: string,
  value: unknown,
  pattern: RegExp,
  description: string,
): asserts value is string {
  if (typeof value !== "string" || !pattern.test(value)) {
    throw new InvalidArgumentError(argument, `must be ${description}`);
  }
}
