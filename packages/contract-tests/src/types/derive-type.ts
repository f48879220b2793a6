import type { Schema } from "../matrix/schema.ts";

function deriveObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  sent: boolean,
): string {
  const members = Object.entries(properties).map(([name, schema]) => {
    const [key, type] = [JSON.stringify(name), deriveType(schema, sent)];
    return required.includes(name) ? `${key}: ${type}` : `${key}?: ${type} | undefined`;
  });
  const rest =
    typeof additionalProperties === "object" ? deriveType(additionalProperties, sent) : "unknown";
  const open = additionalProperties ? [`{ [name: string]: ${rest} }`] : [];
  const known = members.length > 0 ? [`{ ${members.join("; ")} }`] : [];
  return [...known, ...open].join(" & ") || "{ [name: string]: unknown }";
}

function deriveNamed(name: string | undefined, schema: Schema, sent: boolean): string {
  if (name === "object") return deriveObject(schema, sent);
  if (name === "array") {
    const items = `${schema.items === undefined ? "unknown" : `(${deriveType(schema.items, sent)})`}[]`;
    return sent ? `readonly ${items}` : items;
  }
  return name === "integer" ? "number" : (name ?? "unknown");
}

/**
 * Writes the expected type directly from the schema, without the generator.
 *
 * @param sent - Whether a caller gives the value: a list may then be a constant one.
 */
export function deriveType(schema: Schema, sent: boolean): string {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (branches.length > 0) return branches.map((branch) => deriveType(branch, sent)).join(" | ");
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => JSON.stringify(value));
    const others = schema.type === "integer" ? "number" : "(string & {})";
    return [...values, ...("x-open-enum" in schema ? [others] : [])].join(" | ");
  }
  return [schema.type]
    .flat()
    .map((name) => deriveNamed(name, schema, sent))
    .join(" | ");
}
