const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rfc2822 = /^[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/;

/** No other number of these APIs is as large as milliseconds since 1970. */
const earliestNumber = Date.UTC(2001, 8, 9);

/** Both notations have four digits for the year. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Milliseconds since 1970 of a moment in any notation; undefined for any other value. */
export function readMoment(value: unknown): number | undefined {
  if (typeof value === "number" && value >= earliestNumber) return value;
  if (typeof value !== "string" || !(iso.test(value) || rfc2822.test(value))) return undefined;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : moment;
}

/** Writes a moment, or the nearest one that can be written, in the notation of another one. */
export function writeMoment(moment: number, like: unknown): string | number {
  if (typeof like !== "string") return moment;
  const date = new Date(Math.min(Math.max(moment, 0), latest));
  return rfc2822.test(like)
    ? date.toUTCString().replace("GMT", "+0000")
    : date.toISOString().replace(".000Z", "Z");
}

/** Seconds from one moment to another, or undefined where one isn't known. */
export function secondsBetween(start: unknown, end: unknown): number | undefined {
  const from = readMoment(start);
  const to = readMoment(end);
  return from === undefined || to === undefined ? undefined : Math.round((to - from) / 1000);
}

/** A moment some seconds after another, in its notation; null where that one isn't known. */
export function addSeconds(start: string | null, seconds: number): string | null {
  const moment = readMoment(start);
  return moment === undefined ? null : String(writeMoment(moment + seconds * 1000, start));
}
