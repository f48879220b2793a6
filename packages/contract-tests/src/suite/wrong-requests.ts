import type { Field, RequestValues } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";
import { findBrokenRules } from "../matrix/value-cases.ts";
import { isGiven, type TestedOperation } from "./operations.ts";
import { exampleOf, plainValues } from "./values.ts";
import { listWrongValues, type WrongValue } from "./wrong-values.ts";

/** A request that breaks one rule of its operation, and that no client of ours would make. */
export interface WrongRequest {
  title: string;
  values: RequestValues;
  /** The change that makes a valid request wrong. */
  difference: object;
  /** Where the mock has to find it, such as `body Timeout`. */
  place: string;
  rules: string[];
  /** The parameter or field that is wrong, or that the body lacks. */
  parameter: string;
  /** The argument that the client's error names before sending; undefined where the client leaves it to the API. */
  argument?: string;
  /** Whether it can't be made with a client. */
  isRaw?: boolean;
}

/**
 * Prism treats an empty query value as missing, reads numbers as JavaScript does, and does not count
 * the values of a list.
 */
function isReadByPrism({ place, schema }: Field, { value, index }: WrongValue): boolean {
  const isNumber = schema.type === "integer" && Number.isInteger(Number(value));
  const isCount = Array.isArray(value) && index === undefined;
  return place === "query" && (value === "" || isCount || (typeof value === "string" && isNumber));
}

/** A path with an empty value is the path of another operation. */
function isAnotherPath({ place }: Field, value: unknown): boolean {
  return place === "path" && value === "";
}

/** Whether a client checks a field's values itself, instead of leaving that to the API. */
function isCheckedByClient({ type, anyOf, pattern, format, ...limits }: Schema): boolean {
  if (type === "number") return false;
  if (anyOf !== undefined) return anyOf.every((branch) => branch.pattern !== undefined);
  const { minimum, maximum, minLength, maxLength } = limits;
  const bounds = [minimum, maximum, minLength, maxLength];
  return pattern !== undefined || format === "date" || bounds.some((bound) => bound !== undefined);
}

function listWrongFields(operation: TestedOperation): WrongRequest[] {
  const plain = plainValues(operation);
  return operation.fields.flatMap((field) =>
    listWrongValues(field)
      .filter((wrong) => !isReadByPrism(field, wrong) && !isAnotherPath(field, wrong.value))
      .map(({ value, index, rules }) => {
        const { place, name } = field;
        // Prism names parameters in lower case.
        const found = place === "body" ? name : name.toLowerCase();
        return {
          title: `${place} ${name} ${JSON.stringify(value)}`,
          values: { ...plain, [place]: { ...plain[place], [name]: value } },
          difference: { [name]: value },
          place: `${place} ${found}${index === undefined ? "" : ` ${index}`}`,
          rules,
          parameter: name,
          ...(isCheckedByClient(field.schema) && { argument: name }),
          isRaw: isGiven(operation, field),
        };
      }),
  );
}

/** A body that breaks a rule between its fields, and the field that it lacks. */
function breakRule({ if: condition, then }: Schema): { given: object; lacking: string[] } {
  const given = Object.entries(condition?.properties ?? {}).map(([name, value]) => [
    name,
    value.const,
  ]);
  return { given: Object.fromEntries(given), lacking: then?.required ?? [] };
}

function listWrongBodies(operation: TestedOperation): WrongRequest[] {
  const { fields, bodySchema } = operation;
  if (bodySchema === undefined) return [];
  const plain = plainValues(operation);
  const inBody = fields.filter((field) => field.place === "body");
  const create = (title: string, parameter: string, difference: object): WrongRequest => {
    const body = { ...plain.body, ...difference };
    const rules = findBrokenRules(bodySchema, JSON.parse(JSON.stringify(body)));
    return { title, values: { ...plain, body }, difference, place: "body", rules, parameter };
  };
  const required = inBody.filter((field) => field.required);
  const single = inBody.filter(({ schema }) => schema.items === undefined);
  const { given, lacking } = breakRule(bodySchema);
  return [
    ...required.map(({ name }) => create(`no ${name}`, name, { [name]: undefined })),
    ...lacking.map((argument) => ({
      ...create(`${Object.keys(given)} without ${argument}`, argument, {
        ...given,
        [argument]: undefined,
      }),
      argument,
    })),
    ...(bodySchema.additionalProperties === false
      ? [create("a field that is not known", "NotKnown", { NotKnown: "true" })]
      : []),
    ...single.map((field) => ({
      ...create(`${field.name} twice`, field.name, {
        [field.name]: [exampleOf(field), exampleOf(field)],
      }),
      place: `body ${field.name}`,
      isRaw: true,
    })),
  ];
}

/** Lists requests that have to be refused, each valid but for one change. */
export function listWrongRequests(operation: TestedOperation): WrongRequest[] {
  return [...listWrongFields(operation), ...listWrongBodies(operation)];
}
