import ts from "typescript";
import { atField, type Place } from "../place.ts";
import { compareTypes } from "./compare-types.ts";
import type { Context } from "./context.ts";

const isOptional = (member: ts.Symbol): boolean => (member.flags & ts.SymbolFlags.Optional) !== 0;

function membersOf(type: ts.Type | undefined): Map<string, ts.Symbol> {
  return new Map(type?.getProperties().map((member) => [member.name, member]));
}

function compareMember(context: Context, base: ts.Symbol, now: ts.Symbol, place: Place): void {
  if (isOptional(base) !== isOptional(now)) {
    const breaks = isOptional(now) === (place.side === "response");
    const event = isOptional(now) ? "is optional" : "is required";
    context.report(place, { bump: breaks ? "major" : "minor", kind: "changed", event });
  }
  const { checker } = context;
  compareTypes(context, checker.getTypeOfSymbol(base), checker.getTypeOfSymbol(now), place);
}

/** The type of members of any name; an object that has none is generated with `never`. */
function indexOf(type: ts.Type): ts.Type | undefined {
  const index = type.getStringIndexType();
  return index === undefined || (index.flags & ts.TypeFlags.Never) !== 0 ? undefined : index;
}

function compareIndexes(context: Context, base: ts.Type, now: ts.Type, place: Place): void {
  const [baseIndex, nowIndex] = [indexOf(base), indexOf(now)];
  if (baseIndex !== undefined && nowIndex !== undefined) {
    compareTypes(context, baseIndex, nowIndex, atField(place, "*"));
  } else if (baseIndex !== undefined) {
    const event = "no longer has members of any name";
    context.report(place, { bump: "major", kind: "removed", event });
  } else if (nowIndex !== undefined) {
    context.report(place, { bump: "minor", kind: "added", event: "has members of any name" });
  }
}

/**
 * Compares two objects member by member. The compiler accepts an object that lost an optional
 * member; code that names it breaks all the same.
 */
export function compareMembers(
  context: Context,
  base: ts.Type | undefined,
  now: ts.Type | undefined,
  place: Place,
): void {
  const [baseMembers, nowMembers] = [membersOf(base), membersOf(now)];
  for (const [name, member] of baseMembers) {
    const counterpart = nowMembers.get(name);
    const at = atField(place, name);
    if (counterpart === undefined) {
      context.report(at, { bump: "major", kind: "removed", event: "is gone" });
    } else {
      compareMember(context, member, counterpart, at);
    }
  }
  for (const [name, member] of nowMembers) {
    if (baseMembers.has(name)) continue;
    const demanded = place.side === "request" && !isOptional(member);
    const event = demanded ? "is new and required" : "is new";
    const bump = demanded ? "major" : "minor";
    context.report(atField(place, name), { bump, kind: "added", event });
  }
  if (base !== undefined && now !== undefined) compareIndexes(context, base, now, place);
}
