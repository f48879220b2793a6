import { resolve as resolvePath } from "node:path";
import {
  bundleDocument,
  type Content,
  inlineSchema,
  type LoadedSpecification,
  listOperations,
  loadSpecifications,
  referenceName,
  resolve,
} from "@conference-kit/specifications";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type DescribedValue, describeValue } from "./describe-value.ts";

/** What a schema says of values. */
export interface DescribedSchema {
  readonly described: DescribedValue;
  /** What a value breaks in it; empty if nothing. */
  findErrors(value: unknown): string;
}

/** A named example as the specification has it. */
export interface Example extends DescribedSchema {
  readonly operation: string;
  /** The status of the response, or `request`. */
  readonly part: string;
  readonly name: string;
  readonly value: unknown;
}

/** One specification, and what JSON Schema says about values. */
export interface BundledSpecification {
  /** The name under which its payloads are exported. */
  readonly name: string;
  /** Every named example of every operation and callback. */
  readonly examples: readonly Example[];
  /** The members of the object at a place; none if there is something else. */
  members(pointer: string): Readonly<Record<string, unknown>>;
  describeSchema(schema: unknown): DescribedSchema;
}

function readSpecification({ specification, document }: LoadedSpecification): BundledSpecification {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: specification.name });
  const known = new Map<string, DescribedSchema>();

  /** What is named is compiled where it stands, once for everything that refers to it. */
  function compile(schema: unknown): ValidateFunction {
    const name = referenceName(schema);
    if (name === undefined) return ajv.compile(inlineSchema(document, schema));
    return ajv.compile({ $ref: specification.name + schemaPointer(name) });
  }

  function describeSchema(schema: unknown): DescribedSchema {
    let validate: ValidateFunction | undefined;
    const key = JSON.stringify(schema);
    const described = known.get(key) ?? {
      described: describeValue(document, [schema]),
      findErrors(value) {
        validate ??= compile(schema);
        return validate(value) ? "" : ajv.errorsText(validate.errors, { dataVar: "value" });
      },
    };
    known.set(key, described);
    return described;
  }

  function listExamples(
    operation: string,
    part: string,
    contents: readonly Content[] = [],
  ): Example[] {
    return contents.flatMap(({ schema, examples }) => {
      const described = describeSchema(schema);
      return examples.map(({ name, value }) => ({ operation, part, name, value, ...described }));
    });
  }

  return {
    name: specification.fixtures,
    examples: listOperations(document).flatMap(({ id, body, answers }) => [
      ...listExamples(id, "request", body?.contents),
      ...answers.flatMap(({ status, contents }) => listExamples(id, status, contents)),
    ]),
    members: (pointer) => resolve(document, { $ref: pointer }).value,
    describeSchema,
  };
}

let reading: Promise<BundledSpecification[]> | undefined;

/**
 * Every specification that the table names, read from its file and not through what is generated: once
 * for all tests of a worker.
 */
export function readSpecifications(): Promise<BundledSpecification[]> {
  const root = resolvePath(import.meta.dirname, "../../..");
  reading ??= loadSpecifications(root, bundleDocument).then((loaded) =>
    loaded.map(readSpecification),
  );
  return reading;
}

/** The place of a named schema. */
export function schemaPointer(name: string): string {
  return `#/components/schemas/${name}`;
}

/** @throws Error if there is no such schema. */
export function findSchema(
  specifications: readonly BundledSpecification[],
  specification: string,
  schema: string,
): DescribedSchema {
  const found = specifications.find(({ name }) => name === specification);
  if (found === undefined || !(schema in found.members("#/components/schemas"))) {
    throw new Error(`There is no schema ${schema} in ${specification}.`);
  }
  return found.describeSchema({ $ref: schemaPointer(schema) });
}
