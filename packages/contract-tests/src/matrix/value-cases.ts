import { isDeepStrictEqual } from "node:util";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./schema.ts";

/** A listed value or boundary of a schema. */
export interface ValueCase {
  label: string;
  matches(value: unknown): boolean;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Makes a check of values that is compiled when it is used first. */
export function createCheck(schema: object): (value: unknown) => boolean {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv.compile(schema);
    return validate(value);
  };
}

/** The keywords of a schema that a value breaks; none where it is right. */
export function findBrokenRules(schema: object, value: unknown): string[] {
  if (ajv.validate(schema, value)) return [];
  return (ajv.errors ?? []).map(({ keyword }) => keyword);
}

function createCase(label: string, schema: object): ValueCase {
  return { label, matches: createCheck(schema) };
}

function createConstant(value: unknown): ValueCase {
  return {
    label: value === "" ? "(empty)" : String(value),
    matches: (other) => isDeepStrictEqual(other, value),
  };
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
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (branches.length > 0) return branches.flatMap((branch) => listValueCases(branch));
  if (schema.enum !== undefined) return schema.enum.map(createConstant);
  if (schema.type === "boolean") return [true, false].map(createConstant);
  if (schema.type === "array" && schema.items !== undefined) {
    const items = listValueCases(schema.items).map(({ label, matches }) => ({
      label,
      matches: (value: unknown) => Array.isArray(value) && value.some(matches),
    }));
    const counts = [schema.minItems, schema.maxItems]
      .filter((count) => count !== undefined && count > 1)
      .map((count) =>
        createCase(`${count} at once`, { ...schema, minItems: count, maxItems: count }),
      );
    const several = createCase("several at once", { type: "array", minItems: 2 });
    return [...items, ...counts, ...(schema.maxItems === 1 ? [] : [several])];
  }
  const limits = [schema.minimum, schema.maximum].filter((limit) => limit !== undefined);
  return [...limits.map(createConstant), ...listLengthCases(schema)];
}

/**
 * Lists the cases of a value to cover: each listed value and boundary, or any valid value where
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
