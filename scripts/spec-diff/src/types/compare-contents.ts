import type ts from "typescript";
import type { Place } from "../place.ts";
import { compareTypes } from "./compare-types.ts";
import { fits, isPossible, type TypeComparison } from "./context.ts";
import { readMember, readMembers } from "./read-member.ts";

/** Compares two types by their members; the compiler decides whether a change breaks. */
export function compareWhole(
  context: TypeComparison,
  base: ts.Type,
  now: ts.Type,
  place: Place,
  compare: (context: TypeComparison, base: ts.Type, now: ts.Type, place: Place) => void,
): void {
  let broken = false;
  const watching: TypeComparison = {
    ...context,
    report: (at, finding) => {
      broken ||= finding.bump === "major";
      context.report(at, finding);
    },
  };
  compare(watching, base, now, place);
  if (broken || fits(context, base, now, place)) return;
  const event = "no longer fits code written for it";
  context.report(place, { bump: "major", kind: "changed", event });
}

/** The types of a body by media type. */
export function readContents(context: TypeComparison, holder: ts.Type): Map<string, ts.Type> {
  return readMembers(context.checker, readMember(context.checker, holder, "content"));
}

/** Compares a request or response body, one media type after the other. */
export function compareContents(
  context: TypeComparison,
  base: ts.Type,
  now: ts.Type,
  place: Place,
): void {
  const [baseContents, nowContents] = [readContents(context, base), readContents(context, now)];
  for (const [mediaType, content] of baseContents) {
    const counterpart = nowContents.get(mediaType);
    if (counterpart !== undefined) {
      compareWhole(context, content, counterpart, place, compareTypes);
    } else {
      const event = `is no longer ${mediaType}`;
      context.report(place, { bump: "major", kind: "removed", event });
    }
  }
  for (const [mediaType, content] of nowContents) {
    if (baseContents.has(mediaType)) continue;
    const accepted =
      place.side === "request" ||
      [...baseContents.values()].some((known) => isPossible(context, content, known));
    const bump = accepted ? "minor" : "major";
    context.report(place, { bump, kind: "added", event: `may be ${mediaType}` });
  }
}
