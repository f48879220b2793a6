import type { OpenApiDocument } from "./load.ts";
import { resolve } from "./references.ts";
import { isObject } from "./walk.ts";

/** The members of an object and of the parts that it is made of, each as it is written. */
export function listMembers(
  document: OpenApiDocument,
  schema: unknown,
): ReadonlyMap<string, unknown> {
  const { properties, allOf } = resolve(document, schema).value;
  const parts: unknown[] = Array.isArray(allOf) ? allOf : [];
  return new Map([
    ...parts.flatMap((part) => [...listMembers(document, part)]),
    ...Object.entries(isObject(properties) ? properties : {}),
  ]);
}
