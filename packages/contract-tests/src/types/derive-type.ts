import type { Schema } from "../matrix/value-cases.ts";

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function deriveObject({ properties = {}, required = [], additionalProperties }: Schema): string {
  const members = Object.entries(properties).map(([name, schema]) => {
    const type = isSchema(schema) ? deriveType(schema) : "unknown";
    return required.includes(name) ? `${name}: ${type}` : `${name}?: ${type} | undefined`;
  });
  const rest = isSchema(additionalProperties) ? deriveType(additionalProperties) : "unknown";
  const open = additionalProperties ? [`{ [name: string]: ${rest} }`] : [];
  const known = members.length > 0 ? [`{ ${members.join("; ")} }`] : [];
  return [...known, ...open].join(" & ") || "{ [name: string]: unknown }";
}

function deriveNamed(name: string | undefined, schema: Schema): string {
  if (name === "object") return deriveObject(schema);
  if (name === "array") {
    return isSchema(schema.items) ? `(${deriveType(schema.items)})[]` : "unknown[]";
  }
  return name === "integer" ? "number" : (name ?? "unknown");
}

/** Writes the type that a caller has to see, straight from the schema and not by the generator. */
export function deriveType(schema: Schema): string {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isSchema);
  if (branches.length > 0) return branches.map(deriveType).join(" | ");
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => JSON.stringify(value));
    return [...values, ...("x-open-enum" in schema ? ["(string & {})"] : [])].join(" | ");
  }
  return [schema.type]
    .flat()
    .map((name) => deriveNamed(name, schema))
    .join(" | ");
}
