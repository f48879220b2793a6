import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpecifications } from "./specifications.ts";

const entry = (name: string) => ({
  name,
  file: `openapi/${name}.yaml`,
  fixtures: name,
  typesPackage: `${name}-types`,
});

test("a specification without a client demands no contract tests", () => {
  const root = mkdtempSync(join(tmpdir(), "specifications-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "openapi"));
  const table = [
    { ...entry("doors"), clientPackage: "doors", mockPort: 4020 },
    { ...entry("windows"), mockPort: 4021 },
  ];
  writeFileSync(join(root, "openapi/specifications.json"), JSON.stringify(table));
  expect(readSpecifications(root).map(({ name }) => name)).toEqual(["doors"]);
});
