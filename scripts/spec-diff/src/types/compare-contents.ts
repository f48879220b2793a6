import type ts from "typescript";
import type { Place } from "../place.ts";
import { compareTypes } from "./compare-types.ts";
import { compareWhole } from "./compare-whole.ts";
import { type Context, isPossible } from "./context.ts";
import { readMember, readMembers } from "./read-member.ts";

/** The types of a body by media type. */
export function readContents(context: Context, holder: ts.Type): Map<string, ts.Type> {
  return readMembers(context.checker, readMember(context.checker, holder, "content"));
}

/** Compares a request or response body, one media type after the other. */
export function compareContents(context: Context, base: ts.Type, now: ts.Type, place: Place): void {
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
