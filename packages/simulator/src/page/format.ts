import type { Call } from "../control/index.ts";

const moment = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** Simulated time of day, in UTC: `09:00:02`. */
export function formatTime(at: number): string {
  return moment.format(at);
}

/** Simulated date, in UTC: `5 Jan 2026`. */
export function formatDate(at: number): string {
  return day.format(at);
}

/** `5 s`, `3 min 10 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(Math.round(milliseconds / 1000), 0);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const [large, small] =
    minutes < 60
      ? [`${minutes} min`, seconds % 60 && `${seconds % 60} s`]
      : [`${Math.floor(minutes / 60)} h`, minutes % 60 && `${minutes % 60} min`];
  return small ? `${large} ${small}` : large;
}

/** The name of a participant on the page. */
export function nameOf({ label, to, from, direction }: Call): string {
  return label ?? numberOf({ to, from, direction });
}

/** The number or address of the other end. */
export function numberOf({ to, from, direction }: Pick<Call, "to" | "from" | "direction">): string {
  return direction === "outbound" ? to : from;
}
