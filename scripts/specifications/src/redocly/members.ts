import type { Location } from "@redocly/openapi-core";
import { isObject } from "../walk.ts";

/** The members that a schema declares; those of a condition are declared elsewhere. */
export function listMembers(
  schema: { properties?: unknown },
  location: Location,
): [name: string, member: unknown, location: Location][] {
  const isCondition = /\/(if|then|else|not)(\/|$)/.test(location.pointer);
  if (isCondition || !isObject(schema.properties)) return [];
  return Object.entries(schema.properties).map(([name, member]) => [
    name,
    member,
    location.child(["properties", name]),
  ]);
}
