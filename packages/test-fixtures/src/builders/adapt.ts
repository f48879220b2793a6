import { isRecord } from "../schema/schema.ts";
import { readMoment, writeMoment } from "./moment.ts";
import type { Source } from "./source.ts";

const sids = /[A-Z]{2}[0-9a-fA-F]{32}/g;
const fourWeeks = 28 * 24 * 60 * 60;

function findSids(text: unknown): readonly string[] {
  return typeof text === "string" ? (text.match(sids) ?? []) : [];
}

/** Pairs the SIDs of two URLs by position; none unless both have the same kinds of SIDs in the same order. */
function pairSids(before: unknown, after: unknown): (readonly [string, string])[] {
  const [from, to] = [findSids(before), findSids(after)];
  const kinds = (found: readonly string[]): string => found.map((sid) => sid.slice(0, 2)).join();
  return kinds(from) === kinds(to) ? from.map((sid, index) => [sid, to[index] ?? sid]) : [];
}

type Visit = (example: unknown, given: unknown) => void;

/** Calls a function for every value of an example that is overridden. */
function visitPairs(example: unknown, given: unknown, visit: Visit): void {
  if (Array.isArray(example) && Array.isArray(given)) {
    for (const [index, item] of given.entries()) visitPairs(example[index], item, visit);
  } else if (isRecord(example) && isRecord(given)) {
    for (const [name, member] of Object.entries(given)) visitPairs(example[name], member, visit);
  } else {
    visit(example, given);
  }
}

/**
 * Renews the values of an example. Each SID becomes the overriding one, or else a new one, everywhere,
 * URLs included. All times are shifted by the same amount, so that they fit the overrides, or else by up
 * to four weeks. Values that agree in the example still agree.
 */
export function createAdapter(
  example: unknown,
  given: unknown,
  source: Source,
): (value: unknown) => unknown {
  const replacements = new Map<unknown, string>();
  let shift: number | undefined;
  visitPairs(example, given, (before, after) => {
    if (typeof after === "string") replacements.set(before, after);
    // A SID in a member of its own takes precedence over one in a URL.
    for (const [sid, other] of pairSids(before, after)) {
      if (!replacements.has(sid)) replacements.set(sid, other);
    }
    const [from, to] = [readMoment(before), readMoment(after)];
    if (from !== undefined && to !== undefined) shift ??= to - from;
  });
  const moved = shift ?? source.integer(fourWeeks) * 1000;

  function replaceSid(sid: string): string {
    const replacement = replacements.get(sid) ?? source.sid(sid.slice(0, 2));
    replacements.set(sid, replacement);
    return replacement;
  }

  function adapt(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(adapt);
    if (isRecord(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, adapt(member)]),
      );
    }
    const moment = readMoment(value);
    if (moment !== undefined) return writeMoment(moment + moved, value);
    return typeof value === "string" ? value.replaceAll(sids, replaceSid) : value;
  }
  return adapt;
}
