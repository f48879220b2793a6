import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpecifications, type Specification } from "./table.ts";

const entry = {
  name: "doors-v1",
  file: "openapi/doors-v1.yaml",
  typesPackage: "doors-types",
  fixtures: "doors",
  mockPort: 4020,
};

function read(text: string): Specification[] {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-table-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "openapi"));
  writeFileSync(join(root, "openapi/specifications.json"), text);
  return readSpecifications(root);
}

test("an entry without a client is accepted", () => {
  expect(read(JSON.stringify([entry]))).toEqual([entry]);
});

test.each([
  ["no JSON", "[", "Unexpected end of JSON input"],
  ["a missing member", [{ ...entry, fixtures: undefined }], "entry 1: fixtures is missing."],
  [
    "a package outside packages/",
    [{ ...entry, typesPackage: "../doors" }],
    "entry 1: typesPackage may have lower case letters, digits and hyphens only.",
  ],
  ["a port that is none", [{ ...entry, mockPort: "4020" }], "mockPort is no number of a port."],
  ["a port beyond the last", [{ ...entry, mockPort: 65536 }], "mockPort is no number of a port."],
  [
    "types in a package that is taken",
    [entry, { ...entry, name: "o", file: "openapi/o.yaml", fixtures: "o", mockPort: 1 }],
    "two entries have the typesPackage doors-types.",
  ],
  ["an entry that is none", [entry, "doors"], "entry 2: it is no object."],
  [
    "a name that is taken",
    [entry, { ...entry, file: "openapi/other.yaml", fixtures: "other", mockPort: 1 }],
    "two entries have the name doors-v1.",
  ],
])("%s is refused with its place", (_, table, message) => {
  const text = typeof table === "string" ? table : JSON.stringify(table);
  expect(() => read(text)).toThrow(message);
  expect(() => read(text)).toThrow("openapi/specifications.json");
});
