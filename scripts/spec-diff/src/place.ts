import type { Side } from "./change.ts";

/** Where in an operation something stands, named as a user would. */
export interface Place {
  operation: string;
  side: Side;
  /** Such as "query parameter", "request body" or "200 response". */
  part: string;
  /** Component that the path starts from, if it starts from one. */
  schema?: string | undefined;
  /** Such as `metrics.inbound.tags[]`. */
  path: string;
}

export function atField(place: Place, name: string): Place {
  return { ...place, path: place.path === "" ? name : `${place.path}.${name}` };
}

export function atItem(place: Place): Place {
  return { ...place, path: `${place.path}[]` };
}

/** A component is the same wherever it is used, so its paths start anew. */
export function atSchema(place: Place, schema: string | undefined): Place {
  return schema === undefined ? place : { ...place, schema, path: "" };
}

export function subjectOf({ operation, part, schema, path }: Place): string {
  if (part === "operation") return `operation \`${operation}\``;
  if (schema !== undefined) return `\`${path === "" ? schema : `${schema}.${path}`}\``;
  if (/(parameter|header)$/.test(part)) return `${part} \`${path}\``;
  return path === "" ? `the ${part}` : `\`${path}\` of the ${part}`;
}
