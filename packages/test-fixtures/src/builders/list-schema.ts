import { type SchemaTypes, schemas } from "../generated/index.ts";
import { resolve } from "../schema/resolve.ts";

/** Where the items of a list are, what they are, and in which dialect it links its pages. */
export interface ListSchema {
  readonly key: string;
  readonly item: string;
  readonly dialect: "meta" | "envelope";
}

/** Undefined for the schema of anything but a list. */
export function findListSchema(
  specification: keyof SchemaTypes,
  name: string,
): ListSchema | undefined {
  const { properties = {} } = resolve({ ref: name }, schemas[specification]);
  const dialect = "meta" in properties ? "meta" : "envelope";
  if (dialect === "envelope" && !("next_page_uri" in properties)) return undefined;
  for (const [key, { items }] of Object.entries(properties)) {
    if (items?.ref !== undefined) return { key, item: items.ref, dialect };
  }
  return undefined;
}
