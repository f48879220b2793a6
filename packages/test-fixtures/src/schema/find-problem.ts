import { formats } from "./formats.ts";
import { followReference, isRecord, type Schema, type Schemas } from "./schema.ts";

/** Where a value breaks its schema, and what it would have to be. */
export interface Problem {
  /** Names of the members that lead there. */
  readonly path: readonly string[];
  readonly reason: string;
}

type Check = (schema: Schema, value: unknown, schemas: Schemas) => Problem | undefined;

function createProblem(reason: string, ...path: string[]): Problem {
  return { path, reason };
}

function below(name: string, problem: Problem | undefined): Problem | undefined {
  return problem && { ...problem, path: [name, ...problem.path] };
}

function typesOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}

const checkType: Check = ({ type }, value) => {
  if (type === undefined) return undefined;
  const allowed = [type].flat();
  if (typesOf(value).some((name) => allowed.includes(name))) return undefined;
  return createProblem(`has to be of type ${allowed.join(" or ")}`);
};

const checkValue: Check = (schema, value) => {
  if (schema.enum?.includes(value) === false) {
    return createProblem(`has to be one of ${schema.enum.join(", ")}`);
  }
  return "const" in schema && schema.const !== value
    ? createProblem(`has to be ${schema.const}`)
    : undefined;
};

const checkText: Check = ({ minLength = 0, maxLength, pattern, format = "" }, value) => {
  if (typeof value !== "string") return undefined;
  const length = [...value].length;
  if (length < minLength) return createProblem(`has to have at least ${minLength} characters`);
  if (length > (maxLength ?? length))
    return createProblem(`may have at most ${maxLength} characters`);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) {
    return createProblem(`has to match ${pattern}`);
  }
  return formats[format]?.test(value) === false
    ? createProblem(`has to be a ${format}`)
    : undefined;
};

const checkNumber: Check = (schema, value) => {
  if (typeof value !== "number") return undefined;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum)
    return createProblem(`has to be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) return createProblem(`may be at most ${maximum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return createProblem(`has to be more than ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    return createProblem(`has to be less than ${exclusiveMaximum}`);
  }
  return multipleOf === undefined || Number.isInteger(value / multipleOf)
    ? undefined
    : createProblem(`has to be a multiple of ${multipleOf}`);
};

function first<Item>(
  items: Iterable<Item>,
  check: (item: Item) => Problem | undefined,
): Problem | undefined {
  for (const item of items) {
    const problem = check(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const checkMembers: Check = (schema, value, schemas) => {
  if (!isRecord(value)) return undefined;
  const { required = [], properties = {}, additionalProperties = {} } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return createProblem("is missing", missing);
  return first(Object.entries(value), ([name, member]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === undefined || known === false) return createProblem("is not known", name);
    return below(name, findProblem(known, member, schemas));
  });
};

const checkItems: Check = (schema, value, schemas) => {
  if (!Array.isArray(value)) return undefined;
  const { items = {}, minItems = 0, maxItems, uniqueItems = false } = schema;
  if (value.length < minItems) return createProblem(`has to have at least ${minItems} items`);
  if (maxItems !== undefined && value.length > maxItems) {
    return createProblem(`may have at most ${maxItems} items`);
  }
  const texts = value.map((item) => JSON.stringify(item));
  if (uniqueItems && new Set(texts).size < texts.length)
    return createProblem("may have no item twice");
  return first(value.entries(), ([index, item]) =>
    below(String(index), findProblem(items, item, schemas)),
  );
};

const checkAlternatives: Check = (schema, value, schemas) => {
  const fits = (part: Schema): boolean => findProblem(part, value, schemas) === undefined;
  const { anyOf, oneOf, allOf = [] } = schema;
  if (anyOf?.some(fits) === false) return createProblem("fits none of the alternatives");
  if (oneOf !== undefined && oneOf.filter(fits).length !== 1) {
    return createProblem("has to fit exactly one of the alternatives");
  }
  if (schema.not !== undefined && fits(schema.not)) return createProblem("is what it must not be");
  const { if: condition, then, else: otherwise } = schema;
  const branch = condition === undefined ? undefined : fits(condition) ? then : otherwise;
  return first([...allOf, ...(branch === undefined ? [] : [branch])], (part) =>
    findProblem(part, value, schemas),
  );
};

const checks = [
  checkType,
  checkValue,
  checkText,
  checkNumber,
  checkMembers,
  checkItems,
  checkAlternatives,
];

/** The first thing in which a value breaks a schema. */
export function findProblem(schema: Schema, value: unknown, schemas: Schemas): Problem | undefined {
  const resolved = followReference(schema, schemas);
  return first(checks, (check) => check(resolved, value, schemas));
}
