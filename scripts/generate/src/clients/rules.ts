import {
  type ClientOperation,
  formatPointer,
  isObject,
  type JsonObject,
  listMembers,
  type OpenApiDocument,
  resolve,
  SpecificationError,
} from "@conference-kit/specifications";
import { printAccess, printKey } from "./print.ts";

/** A rule between fields: where one has a certain value, others have to be there. */
export interface FieldRule {
  field: string;
  /** The value that brings the others with it. */
  value: unknown;
  needs: readonly string[];
  /** Whether the field has to be there in any case. */
  required: boolean;
  isBoolean: boolean;
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});
const asNames = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What `if` and `then` in the schema of a body say. */
export function listRules(
  document: OpenApiDocument,
  { body, id, pointer }: ClientOperation,
  file: string,
): FieldRule[] {
  const [content] = body?.contents ?? [];
  const schema = resolve(document, content?.schema).value;
  if (content === undefined || schema.if === undefined) return [];
  const place = `${file}${pointer}${formatPointer("requestBody", "content", content.mediaType, "schema", "if")}`;
  const condition = asObject(schema.if);
  const [field, ...others] = asNames(condition.required);
  const { const: value } = asObject(asObject(condition.properties)[field ?? ""]);
  const needs = asNames(asObject(schema.then).required);
  const members = listMembers(document, schema);
  if (
    field === undefined ||
    others.length > 0 ||
    value === undefined ||
    needs.length === 0 ||
    schema.else !== undefined
  ) {
    throw new SpecificationError([
      `${place} the request body of ${id}: clients know one kind of rule, "where this field has that value, ` +
        'those are required". Write an if with one required field and its const, and a then with required.',
    ]);
  }
  const unknown = [field, ...needs].find((name) => !members.has(name));
  if (unknown !== undefined) {
    throw new SpecificationError([
      `${place} the request body of ${id}: there is no field ${unknown}, only ${[...members.keys()].join(", ")}. Correct the name or describe the field.`,
    ]);
  }
  const isBoolean = resolve(document, members.get(field)).value.type === "boolean";
  const required = asNames(schema.required).includes(field);
  return [{ field, value, needs, required, isBoolean }];
}

/** The type of a body that keeps its rules: one alternative for either side of each. */
export function printRuleType(members: string, rules: readonly FieldRule[]): string {
  const [rule] = rules;
  if (rule === undefined) return members;
  const { field, value, needs, required, isBoolean } = rule;
  const member = (name: string): string => `${members}[${JSON.stringify(name)}]`;
  const other =
    isBoolean && typeof value === "boolean"
      ? String(!value)
      : `Exclude<${member(field)}, ${JSON.stringify(value)}>`;
  const without = `{ ${printKey(field)}${required ? "" : "?"}: ${other}${required ? "" : " | undefined"} }`;
  const named = needs.map((need) => `${printKey(need)}: NonNullable<${member(need)}>`);
  return `\n  | (${members} & ${without})\n  | (${members} & { ${named.join("; ")} })`;
}

/** What a rule says to readers. */
export function describeRules(rules: readonly FieldRule[]): string[] {
  return rules.map(
    ({ field, value, needs }) =>
      `\`${field}: ${JSON.stringify(value)}\` needs ${needs.map((need) => `\`${need}\``).join(" and ")}.`,
  );
}

/** The statements that check the rules before anything is sent. */
export function printRuleChecks(rules: readonly FieldRule[]): string[] {
  return rules.flatMap(({ field, value, needs }) =>
    needs.map(
      (
        need,
      ) => `  if (${printAccess("body", field)} === ${JSON.stringify(value)} && ${printAccess("body", need)} === undefined) {
    throw new InvalidArgumentError(${JSON.stringify(need)}, ${JSON.stringify(`is missing: ${field} needs it.`)});
  }
`,
    ),
  );
}
