import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isRecord } from "../src/schema/schema.ts";

/** What the schemas of a specification say of members, by name. */
export interface DescribedMembers {
  /** Whether a schema says something about members of this name. */
  declares(name: string): boolean;
  /** Whether members of this name are objects of which no schema says what is inside. */
  leavesOpen(name: string): boolean;
}

/** One specification in one piece, and what JSON Schema says about values. */
export interface BundledSpecification extends DescribedMembers {
  /** The name under which its payloads are exported. */
  readonly name: string;
  /** The members of the object at a place; none if there is something else. */
  members(pointer: string): Readonly<Record<string, unknown>>;
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

/** All members that the schemas in a document describe, by name. */
function listDeclared(node: unknown): [name: string, schema: unknown][] {
  if (Array.isArray(node)) return node.flatMap(listDeclared);
  if (!isRecord(node)) return [];
  const members = isRecord(node.properties) ? Object.entries(node.properties) : [];
  return [...members, ...Object.values(node).flatMap(listDeclared)];
}

function isOpenObject(schema: unknown): boolean {
  return isRecord(schema) && schema.additionalProperties === true && !("properties" in schema);
}

async function readSpecification(name: string, file: string): Promise<BundledSpecification> {
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
  const document: unknown = JSON.parse(JSON.stringify(bundled.parsed));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...(isRecord(document) && document), $id: name });
  const declared = listDeclared(isRecord(document) ? document.components : undefined);
  const names = new Set(declared.map(([name]) => name));
  const open = new Set(declared.filter(([, schema]) => isOpenObject(schema)).map(([name]) => name));
  const validators = new Map<string, ValidateFunction>();
  return {
    name,
    members(pointer) {
      const node = findNode(document, pointer);
      return isRecord(node) ? node : {};
    },
    declares: (name) => names.has(name),
    leavesOpen: (name) => open.has(name),
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
export interface NamedSchema extends DescribedMembers {
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
  const { findErrors, declares, leavesOpen } = found;
  return {
    findErrors: (value) => findErrors(schemaPointer(schema), value),
    declares,
    leavesOpen,
  };
}
