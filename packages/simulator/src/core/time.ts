import { InvalidArgumentError, listExisting } from "./errors.ts";

/** A length of time, as the sum of its members; at least one is given. */
export interface Duration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
}

const units = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};

function isUnit(name: string): name is keyof typeof units {
  return Object.hasOwn(units, name);
}

/**
 * A duration in milliseconds.
 *
 * @param argument - What the duration is called in an error's message.
 * @throws InvalidArgumentError if a member is not known or not a number from 0 on, or if there is none.
 */
export function toMilliseconds(argument: string, duration: Duration): number {
  if (typeof duration !== "object" || duration === null || Array.isArray(duration)) {
    throw new InvalidArgumentError(argument, "has to be a duration, such as { minutes: 30 }");
  }
  const given = Object.entries(duration).filter(([, amount]) => amount !== undefined);
  if (given.length === 0) {
    throw new InvalidArgumentError(argument, `has no unit; ${listExisting(Object.keys(units))}`);
  }
  return given.reduce((sum, [unit, amount]) => {
    if (!isUnit(unit)) {
      const known = listExisting(Object.keys(units));
      throw new InvalidArgumentError(`${argument}.${unit}`, `is no unit of time; ${known}`);
    }
    if (typeof amount !== "number" || !Number.isFinite(amount) || amount < 0) {
      throw new InvalidArgumentError(`${argument}.${unit}`, "has to be a number from 0 on");
    }
    return sum + Math.round(amount * units[unit]);
  }, 0);
}

/** A time in the format of RFC 2822, in GMT, as Twilio writes it. */
export function toRfc2822(milliseconds: number): string {
  return new Date(milliseconds).toUTCString().replace("GMT", "+0000");
}
