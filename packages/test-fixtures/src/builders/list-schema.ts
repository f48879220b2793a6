import { lists, type SchemaTypes } from "../generated/index.ts";
import type { ListSchema } from "../schema/list-schema.ts";

export type { ListSchema } from "../schema/list-schema.ts";

/** Undefined for the schema of anything but a list. */
export function findListSchema(
  specification: keyof SchemaTypes,
  name: string,
): ListSchema | undefined {
  return lists[specification][name];
}
