import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSpecifications } from "./specifications.ts";

test("a specification without a client demands no contract tests", () => {
  const root = mkdtempSync(join(tmpdir(), "specifications-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "openapi"));
  const table = [
    { file: "openapi/doors.yaml", fixtures: "doors", clientPackage: "doors" },
    { file: "openapi/windows.yaml", fixtures: "windows" },
  ];
  writeFileSync(join(root, "openapi/specifications.json"), JSON.stringify(table));
  expect(readSpecifications(root).map(({ name }) => name)).toEqual(["doors"]);
});
