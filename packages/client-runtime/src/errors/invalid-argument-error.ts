import { ClientError, isClientError } from "./client-error.ts";

/**
 * An argument or option is wrong; nothing was sent, unless the option is a `fetch` whose response
 * can't be read.
 */
export class InvalidArgumentError extends ClientError {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "InvalidArgumentError";
  /** The argument, such as `accountSid` or `retry.attempts`. */
  declare readonly argument: string;

  /** The message is the argument, then what is wrong with it and what to do; never its value. */
  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}`);
    this.argument = argument;
  }
}

/** Tells whether this is an {@link InvalidArgumentError}, whichever installed copy of this package made it. */
export function isInvalidArgumentError(error: unknown): error is InvalidArgumentError {
  return isClientError(error) && error.name === "InvalidArgumentError";
}
