import ts from "typescript";
import { atField, atItem, atSchema, type Place } from "../place.ts";
import { compareNull, compareValues, type TypePair } from "./compare-values.ts";
import { commonName, fits, isPossible, type TypeComparison } from "./context.ts";
import { haveSameKinds, haveSameShape, takeApart } from "./parts.ts";

/** Tells two types apart by their names, or else by what they consist of. */
function nameDifference({ checker, base, now }: TypeComparison, pair: TypePair): string {
  const names = [base.names.get(pair.base), now.names.get(pair.now)];
  const [was, is] = [pair.base, pair.now].map((type, index) => {
    const name = names[0] === names[1] ? undefined : names[index];
    return name ?? checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias);
  });
  return `is \`${is}\` instead of \`${was}\``;
}

function itemOf(context: TypeComparison, type: ts.Type): ts.Type | undefined {
  return context.checker.isArrayType(type) ? type.getNumberIndexType() : undefined;
}

function compareObject(context: TypeComparison, base: ts.Type, now: ts.Type, place: Place): void {
  if (context.comparing.has(base)) return;
  context.comparing.add(base);
  const [baseItem, nowItem] = [itemOf(context, base), itemOf(context, now)];
  if (baseItem !== undefined && nowItem !== undefined) {
    compareTypes(context, baseItem, nowItem, atItem(place));
  } else {
    compareMembers(context, base, now, atSchema(place, commonName(context, base, now)));
  }
  context.comparing.delete(base);
}

function compareAlternatives(context: TypeComparison, pair: TypePair, place: Place): void {
  const { names: baseNames } = context.base;
  const { names: nowNames } = context.now;
  const byName = (objects: readonly ts.Type[], names: ReadonlyMap<ts.Type, string>) =>
    new Map(
      objects.map((object, index) => [names.get(object) ?? `alternative ${index + 1}`, object]),
    );
  const baseObjects = byName(pair.baseParts.objects, baseNames);
  const nowObjects = byName(pair.nowParts.objects, nowNames);
  for (const [name, object] of baseObjects) {
    const counterpart = nowObjects.get(name);
    if (counterpart !== undefined) compareObject(context, object, counterpart, place);
    else {
      context.report(place, { bump: "major", kind: "removed", event: `is no longer \`${name}\`` });
    }
  }
  for (const [name, object] of nowObjects) {
    if (baseObjects.has(name)) continue;
    const accepted = place.side === "request" || isPossible(context, object, pair.base);
    const bump = accepted ? "minor" : "major";
    context.report(place, { bump, kind: "added", event: `may be \`${name}\`` });
  }
}

/** A type without null. Without it, `unknown` would be `{}`. */
function withoutNull({ checker }: TypeComparison, type: ts.Type): ts.Type {
  return (type.flags & ts.TypeFlags.Unknown) === 0 ? checker.getNonNullableType(type) : type;
}

/** Finds what changed between two types for those who receive or pass their values. */
export function compareTypes(
  context: TypeComparison,
  base: ts.Type,
  now: ts.Type,
  outer: Place,
): void {
  const { checker } = context;
  const pair: TypePair = {
    base: withoutNull(context, base),
    now: withoutNull(context, now),
    baseParts: takeApart(checker, base),
    nowParts: takeApart(checker, now),
  };
  compareNull(context, pair, outer);
  const place = atSchema(outer, commonName(context, pair.base, pair.now));
  const { baseParts, nowParts } = pair;
  if (haveSameKinds(baseParts.kinds, nowParts.kinds)) {
    compareValues(context, pair, place);
  } else {
    const bump = fits(context, pair.base, pair.now, place) ? "minor" : "major";
    const narrower = isPossible(context, pair.base, pair.now) ? {} : ({ narrows: true } as const);
    context.report(place, {
      bump,
      kind: "changed",
      event: nameDifference(context, pair),
      ...narrower,
    });
  }
  if (!haveSameShape(baseParts, nowParts)) return;
  const [baseObject] = baseParts.objects;
  const [nowObject] = nowParts.objects;
  const single = baseParts.objects.length === 1 && nowParts.objects.length === 1;
  if (single && baseObject !== undefined && nowObject !== undefined) {
    compareObject(context, baseObject, nowObject, place);
  } else {
    compareAlternatives(context, pair, place);
  }
}

const isOptional = (member: ts.Symbol): boolean => (member.flags & ts.SymbolFlags.Optional) !== 0;

function membersOf(type: ts.Type | undefined): Map<string, ts.Symbol> {
  return new Map(type?.getProperties().map((member) => [member.name, member]));
}

function compareMember(
  context: TypeComparison,
  base: ts.Symbol,
  now: ts.Symbol,
  place: Place,
): void {
  if (isOptional(base) !== isOptional(now)) {
    const breaks = isOptional(now) === (place.side === "response");
    const event = isOptional(now) ? "is optional" : "is required";
    context.report(place, { bump: breaks ? "major" : "minor", kind: "changed", event });
  }
  const { checker } = context;
  compareTypes(context, checker.getTypeOfSymbol(base), checker.getTypeOfSymbol(now), place);
}

/** The type of members of any name. Of an object that has none, it is `never`. */
function indexOf(type: ts.Type): ts.Type | undefined {
  const index = type.getStringIndexType();
  return index === undefined || (index.flags & ts.TypeFlags.Never) !== 0 ? undefined : index;
}

function compareIndexes(context: TypeComparison, base: ts.Type, now: ts.Type, place: Place): void {
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
  context: TypeComparison,
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
