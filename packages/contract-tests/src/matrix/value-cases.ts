import type { IMediaTypeContent } from "@stoplight/types";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export type Schema = NonNullable<IMediaTypeContent["schema"]>;

/** A listed value or boundary of a schema. */
export interface ValueCase {
  label: string;
  matches(value: unknown): boolean;
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

function createCase(label: string, schema: object): ValueCase {
  return { label, matches: ajv.compile(schema) };
}

function createConstant(value: unknown): ValueCase {
  return createCase(value === "" ? "(empty)" : String(value), { const: value });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function listLengthCases(schema: Schema): ValueCase[] {
  const { minLength, maxLength } = schema;
  const shortest =
    minLength === undefined || minLength === maxLength
      ? []
      : [createCase(`length ${minLength}`, { ...schema, maxLength: minLength })];
  const longest =
    maxLength === undefined
      ? []
      : [createCase(`length ${maxLength}`, { ...schema, minLength: maxLength })];
  return maxLength === 0 ? [createConstant("")] : [...shortest, ...longest];
}

function listDeclaredCases(schema: Schema): ValueCase[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  if (branches.length > 0) return branches.flatMap((branch) => listValueCases(branch));
  if (schema.enum !== undefined) return schema.enum.map(createConstant);
  if (schema.type === "boolean") return [true, false].map(createConstant);
  if (schema.type === "array" && isSchema(schema.items)) {
    const items = listValueCases(schema.items).map(({ label, matches }) => ({
      label,
      matches: (value: unknown) => Array.isArray(value) && value.some(matches),
    }));
    return [...items, createCase("several at once", { type: "array", minItems: 2 })];
  }
  const limits = [schema.minimum, schema.maximum].filter((limit) => limit !== undefined);
  return [...limits.map(createConstant), ...listLengthCases(schema)];
}

/**
 * Lists what has to be seen of a value: each listed value and boundary, or any valid value where
 * there are none.
 *
 * @param examples - What the specification documents; more than one is a list that is not closed.
 */
export function listValueCases(schema: Schema, examples: readonly unknown[] = []): ValueCase[] {
  const declared = listDeclaredCases(schema);
  const cases =
    declared.length === 0 && examples.length > 1 ? examples.map(createConstant) : declared;
  const distinct = new Map(cases.map((valueCase) => [valueCase.label, valueCase]));
  return cases.length > 0 ? [...distinct.values()] : [createCase(schema.format ?? "any", schema)];
}
