/** An argument or option is wrong; nothing was done. */
export class InvalidArgumentError extends Error {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "InvalidArgumentError";
  /** The argument, such as `who` or `clock`. */
  readonly argument: string;

  /** The message is the argument, then what is wrong with it and what there is instead. */
  constructor(argument: string, problem: string) {
    super(`${argument} ${problem}`);
    this.argument = argument;
  }
}

/** "there are: a, b" for messages that name what exists; "there is none" where nothing does. */
export function listExisting(names: Iterable<string>): string {
  const all = [...names];
  return all.length === 0 ? "there is none" : `there are: ${all.join(", ")}`;
}

/** Why Twilio refuses a request: HTTP status, code, and words. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    details?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The refusal as the API answers it. */
  get answer(): { readonly status: number; readonly body: Readonly<Record<string, unknown>> } {
    const { status, code, message, details } = this;
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    return { status, body: { code, message, more_info, status, ...(details && { details }) } };
  }
}
