import * as fc from "fast-check";
import { followReference, isRecord, type Schema, type Schemas } from "../schema/schema.ts";
import type { Made } from "./objects.ts";
import { matchingTexts } from "./texts.ts";

/** Values that an open list may get in the future. */
export function futureValues(known: readonly unknown[]): fc.Arbitrary<unknown> {
  const values: fc.Arbitrary<unknown> = known.every((value) => typeof value === "number")
    ? fc.integer()
    : matchingTexts("^[a-z]{3,8}([_-][a-z]{3,8})?$");
  return values.filter((value) => !known.includes(value));
}

function listParts(schema: Schema, all: Schemas): readonly Schema[] {
  return followReference(schema, all).allOf ?? [];
}

/** Whether each alternative names its own values of a member whose list is open. */
function isDiscriminator(name: string, alternatives: readonly Schema[], all: Schemas): boolean {
  return alternatives.every((alternative) =>
    listParts(alternative, all).some((part) => {
      const property = followReference(part, all).properties?.[name];
      return property !== undefined && !property.open && property.enum !== undefined;
    }),
  );
}

/**
 * An object of an unknown kind: the members that all alternatives share, with an unknown value of the
 * member by which they are told apart.
 */
export function makeUnknownKind(
  alternatives: readonly Schema[],
  all: Schemas,
  makePart: (part: Schema) => Made,
): Made {
  const [first, ...others] = alternatives.map((alternative) => listParts(alternative, all));
  const shared = first?.find(
    ({ ref }) =>
      ref !== undefined && others.every((parts) => parts.some((part) => part.ref === ref)),
  );
  const { properties = {} } = followReference(shared ?? {}, all);
  const found = Object.entries(properties).find(
    ([name, { open = false }]) => open && isDiscriminator(name, alternatives, all),
  );
  if (shared === undefined || found === undefined) return undefined;
  const [name, { enum: known = [] }] = found;
  const base = makePart(shared);
  return (
    base &&
    fc
      .tuple(base, futureValues(known))
      .map(([members, value]) => ({ ...(isRecord(members) && members), [name]: value }))
  );
}
