import { addSeconds, secondsBetween } from "./moment.ts";

/** A stretch of time, as far as it is known. */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
  readonly seconds: number | null;
}

type Given = { readonly [Name in keyof Interval]?: Interval[Name] | undefined };

/** Any two members of an interval decide the third; one that is given stays as it is. */
export function settleInterval(
  { start, end }: Pick<Interval, "start" | "end">,
  given: Given,
): Interval {
  const { seconds } = given;
  if (typeof seconds !== "number") {
    return { start, end, seconds: secondsBetween(start, end) ?? null };
  }
  if (given.end === undefined) return { start, end: addSeconds(start, seconds), seconds };
  if (given.start === undefined) return { start: addSeconds(end, -seconds) ?? start, end, seconds };
  return { start, end, seconds };
}
