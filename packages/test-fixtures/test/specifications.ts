import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isRecord } from "../src/schema/schema.ts";

/** What the schemas of a value say of what is in it. */
export interface DescribedValue {
  /** What they say of a member; undefined where they leave it open. */
  member(name: string): DescribedValue | undefined;
  /** What they say of the items of a list; undefined where they leave them open. */
  readonly items: DescribedValue | undefined;
}

/** One specification in one piece, and what JSON Schema says about values. */
export interface BundledSpecification {
  /** The name under which its payloads are exported. */
  readonly name: string;
  /** The members of the object at a place; none if there is something else. */
  members(pointer: string): Readonly<Record<string, unknown>>;
  /** What the schema at a place says of what is in a value. */
  describe(pointer: string): DescribedValue;
  /** What a value breaks in the schema at a place; empty if nothing. */
  findErrors(pointer: string, value: unknown): string;
}

function findNode(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => (isRecord(parent) ? parent[key] : undefined), document);
}

type Schema = Readonly<Record<string, unknown>>;

/** A schema with what it refers to, its parts and its alternatives. */
function listSchemas(document: unknown, schema: unknown): Schema[] {
  if (!isRecord(schema)) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === "string" ? findNode(document, $ref) : undefined;
  const others = [target, allOf, anyOf, oneOf].flat();
  return [schema, ...others.flatMap((other) => listSchemas(document, other))];
}

function describeValue(document: unknown, described: readonly unknown[]): DescribedValue {
  const schemas = described.flatMap((schema) => listSchemas(document, schema));
  function describe(parts: readonly unknown[]): DescribedValue | undefined {
    return parts.length === 0 ? undefined : describeValue(document, parts);
  }
  const members = new Map<string, DescribedValue | undefined>();
  let items: { described: DescribedValue | undefined } | undefined;
  return {
    member(name) {
      if (!members.has(name)) {
        const parts = schemas.flatMap(({ properties }) =>
          isRecord(properties) && name in properties ? [properties[name]] : [],
        );
        members.set(name, describe(parts));
      }
      return members.get(name);
    },
    get items() {
      items ??= { described: describe(schemas.flatMap((schema) => schema.items ?? [])) };
      return items.described;
    },
  };
}

async function readSpecification(name: string, file: string): Promise<BundledSpecification> {
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
  const document: unknown = JSON.parse(JSON.stringify(bundled.parsed));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...(isRecord(document) && document), $id: name });
  const validators = new Map<string, ValidateFunction>();
  return {
    name,
    members(pointer) {
      const node = findNode(document, pointer);
      return isRecord(node) ? node : {};
    },
    describe: (pointer) => describeValue(document, [findNode(document, pointer)]),
    findErrors(pointer, value) {
      const validate = validators.get(pointer) ?? ajv.compile({ $ref: `${name}${pointer}` });
      validators.set(pointer, validate);
      return validate(value) ? "" : ajv.errorsText(validate.errors, { dataVar: "value" });
    },
  };
}

function readAll(): Promise<BundledSpecification[]> {
  const repository = resolve(import.meta.dirname, "../../..");
  const table: { file: string; fixtures: string }[] = JSON.parse(
    readFileSync(resolve(repository, "openapi/specifications.json"), "utf8"),
  );
  return Promise.all(
    table.map(({ file, fixtures }) => readSpecification(fixtures, resolve(repository, file))),
  );
}

let reading: Promise<BundledSpecification[]> | undefined;

/**
 * Every specification that the table names, read from its file and not through what is generated: once
 * for all tests of a worker.
 */
export function readSpecifications(): Promise<BundledSpecification[]> {
  reading ??= readAll();
  return reading;
}

/** The place of a named schema. */
export function schemaPointer(name: string): string {
  return `#/components/schemas/${name}`;
}

/** What one named schema says of values. */
export interface NamedSchema {
  readonly described: DescribedValue;
  findErrors(value: unknown): string;
}

/** @throws Error if there is no such schema. */
export function findSchema(
  specifications: readonly BundledSpecification[],
  specification: string,
  schema: string,
): NamedSchema {
  const found = specifications.find(({ name }) => name === specification);
  if (found === undefined || !(schema in found.members("#/components/schemas"))) {
    throw new Error(`There is no schema ${schema} in ${specification}.`);
  }
  const pointer = schemaPointer(schema);
  return {
    described: found.describe(pointer),
    findErrors: (value) => found.findErrors(pointer, value),
  };
}
