import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findTwice } from "./find-twice.ts";
import { SpecificationError } from "./specification-error.ts";
import { isObject, type JsonObject } from "./walk.ts";

/** One OpenAPI document and what is generated from it. */
export interface Specification {
  name: string;
  /** Path of the document, relative to the repository. */
  file: string;
  /** Folder below `packages/` that receives the generated types. */
  typesPackage: string;
  /** Name under which `test-fixtures` exports the examples. */
  fixtures: string;
  /** Port on which `pnpm mock` serves the document unless told otherwise. */
  mockPort: number;
}

export const repository: string = resolve(import.meta.dirname, "../../..");

const file = "openapi/specifications.json";
const folderName = /^[a-z][a-z0-9-]*$/;

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** What is wrong with an entry of the table, by the name of its member. */
function findMistakes(entry: JsonObject): string[] {
  const { name, typesPackage, mockPort } = entry;
  const folders = Object.entries({ name, typesPackage });
  return [
    ...["name", "file", "typesPackage", "fixtures"]
      .filter((member) => !isText(entry[member]))
      .map((member) => `${member} is missing`),
    ...folders
      .filter(([, value]) => isText(value) && !folderName.test(value))
      .map(([member]) => `${member} may have lower case letters, digits and hyphens only`),
    ...(Number.isInteger(mockPort) && Number(mockPort) >= 0 && Number(mockPort) <= 65535
      ? []
      : ["mockPort is no number of a port"]),
  ];
}

function isSpecification(entry: unknown): entry is Specification & JsonObject {
  return isObject(entry) && findMistakes(entry).length === 0;
}

/**
 * Reads the one table of specifications, `openapi/specifications.json`.
 *
 * @throws SpecificationError for an entry that can't be used.
 */
export function readSpecifications(root: string = repository): Specification[] {
  let table: unknown;
  try {
    table = JSON.parse(readFileSync(join(root, file), "utf8"));
  } catch (error) {
    throw new SpecificationError([`${file}: ${error instanceof Error ? error.message : error}`]);
  }
  const entries = Array.isArray(table) ? table : [table];
  const specifications = entries.filter(isSpecification);
  const problems = entries
    .filter((entry) => !isSpecification(entry))
    .map((entry) => {
      const mistakes = isObject(entry) ? findMistakes(entry) : ["it is no object"];
      return `${file}, entry ${entries.indexOf(entry) + 1}: ${mistakes.join("; ")}.`;
    });
  for (const member of ["name", "file", "typesPackage", "fixtures", "mockPort"] as const) {
    const values = specifications.map((specification) => specification[member]);
    const twice = findTwice<unknown>(values);
    if (twice !== undefined) problems.push(`${file}: two entries have the ${member} ${twice}.`);
  }
  if (problems.length > 0) throw new SpecificationError(problems);
  return specifications;
}

/** Where the table names a document, such as `openapi/specifications.json:4:13`. */
export function locateInTable(document: string, root: string): string {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(JSON.stringify(document)));
  const column = lines[line]?.indexOf(JSON.stringify(document)) ?? 0;
  return `${file}:${line + 1}:${column + 1}`;
}
