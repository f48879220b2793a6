import { checkSid, InvalidArgumentError } from "@conference-kit/client-runtime";

type Bounds = readonly [minimum: number | null, maximum: number | null];

/** What a specification says about one argument beyond its type. */
export interface Limit {
  readonly required?: true;
  /** Two letters before 32 hexadecimal digits. */
  readonly sid?: string;
  /** Bounds of a whole number. */
  readonly integer?: Bounds;
  /** Bounds of a text's length in characters. */
  readonly length?: Bounds;
}

/** The limits of an operation's arguments, by name. */
export type Limits = Readonly<Record<string, Limit>>;

function isWithin([minimum, maximum]: Bounds, value: number): boolean {
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function describeBounds([minimum, maximum]: Bounds): string {
  return [
    minimum === null ? "" : ` of at least ${minimum}`,
    maximum === null ? "" : ` of at most ${maximum}`,
  ].join("");
}

function describeProblem({ integer, length }: Limit, value: unknown): string | undefined {
  if (integer && !(Number.isInteger(value) && isWithin(integer, Number(value)))) {
    return `must be a whole number${describeBounds(integer)}.`;
  }
  if (length && !(typeof value === "string" && isWithin(length, [...value].length))) {
    return `must be text with a length${describeBounds(length)}.`;
  }
  return undefined;
}

/**
 * Checks the arguments of an operation against what its specification says.
 *
 * @throws {@link InvalidArgumentError} naming the first argument that is wrong, never its value.
 */
export function checkArguments(limits: Limits, values: Readonly<Record<string, unknown>>): void {
  for (const [name, limit] of Object.entries(limits)) {
    const value = values[name];
    if (value === undefined && !limit.required) continue;
    if (value === undefined) throw new InvalidArgumentError(name, "is missing.");
    if (limit.sid) checkSid(name, value, limit.sid);
    const problem = describeProblem(limit, value);
    if (problem !== undefined) throw new InvalidArgumentError(name, problem);
  }
}
