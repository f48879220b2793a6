import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadTested } from "./specifications.ts";

test("a specification without a client demands no contract tests", async () => {
  const root = mkdtempSync(join(tmpdir(), "specifications-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "openapi"));
  const write = (file: string, content: object) =>
    writeFileSync(join(root, "openapi", file), JSON.stringify(content));
  const described = { openapi: "3.1.0", info: { title: "Doors", version: "1" }, paths: {} };
  write("doors.json", { ...described, "x-clients": { doors: { name: "Doors" } } });
  write("windows.json", described);
  const table = ["doors", "windows"].map((name, index) => ({
    name,
    file: `openapi/${name}.json`,
    fixtures: name,
    typesPackage: `${name}-types`,
    mockPort: 4020 + index,
  }));
  write("specifications.json", table);
  const tested = await loadTested(root);
  expect(tested.map(({ specification }) => specification.name)).toEqual(["doors"]);
});
