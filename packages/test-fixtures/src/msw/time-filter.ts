import { snakeCase } from "../builders/members.ts";
import { readMoment, writeMoment } from "../builders/moment.ts";
import { findProblem } from "../schema/find-problem.ts";
import { followReference, type Schema, type Schemas } from "../schema/schema.ts";

/** A member of the items, and the times between which it has to be. */
export interface TimeFilter {
  readonly member: string;
  /** The first and the last moment that meet it, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** A moment in the notation of the member. */
  readonly like: string;
}

const day = 24 * 60 * 60 * 1000;
const notations = ["2026-04-15T09:30:00Z", "Wed, 15 Apr 2026 09:30:00 +0000"];

/** The notation of a member's moments; undefined for a member that has something else. */
function findNotation(schema: Schema, all: Schemas): string | undefined {
  const { oneOf = [], format, pattern } = followReference(schema, all);
  for (const part of oneOf) {
    const found = findNotation(part, all);
    if (found !== undefined) return found;
  }
  if (format === undefined && pattern === undefined) return undefined;
  return notations.find((text) => findProblem(schema, text, all) === undefined);
}

function readSpan(side: string | undefined, value: string): { from: number; to: number } {
  const moment = Date.parse(value);
  if (side === "After") return { from: moment + 1, to: Number.POSITIVE_INFINITY };
  if (side === "Before") return { from: Number.NEGATIVE_INFINITY, to: moment - 1 };
  if (side === ">") return { from: moment, to: Number.POSITIVE_INFINITY };
  // The bounds are days, and both belong to what is asked for.
  if (side === "<") return { from: Number.NEGATIVE_INFINITY, to: moment + day - 1 };
  return { from: moment, to: moment + day - 1 };
}

/** Reads `CreatedAfter` of `create_time`, and `DateCreated>` of `date_created`. */
export function readTimeFilter(
  parameter: string,
  value: unknown,
  properties: { readonly [name: string]: Schema },
  all: Schemas,
): TimeFilter | undefined {
  const [, stem = "", side] = /^(.+?)(After|Before|<|>)?$/.exec(parameter) ?? [];
  const name = snakeCase(stem);
  const member = [name, `${name.replace(/d$/, "")}_time`].find((each) => each in properties);
  const like = findNotation(properties[member ?? ""] ?? {}, all);
  if (member === undefined || like === undefined) return undefined;
  return { member, like, ...readSpan(side, String(value)) };
}

export function isWithin(is: unknown, { from, to }: TimeFilter): boolean {
  const moment = readMoment(is);
  return moment !== undefined && moment >= from && moment <= to;
}

/** A moment that meets all filters of one member, if any does. */
export function chooseMoment(filters: readonly TimeFilter[]): unknown {
  const from = Math.max(...filters.map((filter) => filter.from));
  const to = Math.min(...filters.map((filter) => filter.to));
  const minute = 60 * 1000;
  const earliest = Number.isFinite(from) ? from : to - minute;
  const latest = Number.isFinite(to) ? to : from + minute;
  return writeMoment(Math.floor((earliest + latest) / 2000) * 1000, filters[0]?.like);
}
