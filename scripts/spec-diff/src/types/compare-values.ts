import type ts from "typescript";
import type { Place } from "../place.ts";
import { isPossible, type TypeComparison } from "./context.ts";
import type { TypeParts } from "./parts.ts";

/** A base type and the type that stands in its place now, whole and in parts. */
export interface TypePair {
  base: ts.Type;
  now: ts.Type;
  baseParts: TypeParts;
  nowParts: TypeParts;
}

export function compareNull(
  context: TypeComparison,
  { baseParts, nowParts }: TypePair,
  place: Place,
): void {
  if (baseParts.nullable === nowParts.nullable) return;
  const breaks = nowParts.nullable === (place.side === "response");
  context.report(place, {
    bump: breaks ? "major" : "minor",
    kind: "changed",
    event: nowParts.nullable ? "may be null" : "is never null",
    ...(nowParts.nullable ? {} : { narrows: true }),
  });
}

/** Compares listed values. An open list has room for any string, so that a new value breaks nothing. */
export function compareValues(
  context: TypeComparison,
  { base, now, baseParts, nowParts }: TypePair,
  place: Place,
): void {
  const received = place.side === "response";
  if (baseParts.open !== nowParts.open) {
    const bump = nowParts.open === received ? "major" : "minor";
    const event = nowParts.open ? "may have values that are not listed" : "has only listed values";
    const narrower = nowParts.open ? {} : ({ narrows: true } as const);
    context.report(place, { bump, kind: "changed", event, ...narrower });
  }
  for (const [name, value] of baseParts.values) {
    if (nowParts.values.has(name)) continue;
    const bump = received && isPossible(context, value, now) ? "minor" : "major";
    context.report(place, { bump, kind: "removed", event: `no longer has the value ${name}` });
  }
  for (const [name, value] of nowParts.values) {
    if (baseParts.values.has(name)) continue;
    const bump = !received || isPossible(context, value, base) ? "minor" : "major";
    context.report(place, { bump, kind: "added", event: `has the new value ${name}` });
  }
}
