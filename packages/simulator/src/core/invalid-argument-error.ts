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
