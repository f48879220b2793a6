import type { Schema, Schemas } from "./schema.ts";

/** Replaces a reference by what it points at. */
export function resolve({ ref, ...schema }: Schema, schemas: Schemas): Schema {
  if (ref === undefined) return schema;
  const target = schemas[ref];
  if (target === undefined) throw new Error(`The specification has no schema ${ref}.`);
  return { ...resolve(target, schemas), ...schema };
}
