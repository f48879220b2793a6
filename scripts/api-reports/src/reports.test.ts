import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { describePackages, findStaleReports } from "./reports.ts";

// Describing a package loads a compiler.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root: string;
let reports: Map<string, string>;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-reports-"));
  const exports = {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./extra/tools": { types: "./dist/extra.d.ts", default: "./dist/extra.js" },
    "./data.json": "./data.json",
  };
  const manifest = { name: "@conference-kit/zebra", version: "0.1.0", type: "module", exports };
  write("packages/zebra/package.json", JSON.stringify(manifest));
  write("packages/zebra/dist/index.d.ts", 'export { count } from "./count.ts";\n');
  write("packages/zebra/dist/count.d.ts", "export declare function count(of: string): number;\n");
  write("packages/zebra/dist/extra.d.ts", "export interface Extra { stripes: number }\n");
  reports = await describePackages(root);
});

afterAll(() => rmSync(root, { recursive: true }));

test("API reports describe every entry that has types", () => {
  expect([...reports.keys()]).toEqual([
    "packages/zebra/api.md",
    "packages/zebra/api-extra-tools.md",
  ]);
  expect(reports.get("packages/zebra/api.md")).toContain(
    "export function count(of: string): number;",
  );
  expect(reports.get("packages/zebra/api-extra-tools.md")).toContain("stripes: number");
});

test("the API check finds a missing report, one that differs and one that describes nothing", async () => {
  const paths = [...reports.keys()];
  expect(findStaleReports(root, reports)).toEqual(paths);
  for (const [path, text] of reports) write(path, text);
  expect(findStaleReports(root, reports)).toEqual([]);
  write("packages/zebra/dist/count.d.ts", "export declare function count(of?: string): number;\n");
  write("packages/zebra/api-gone.md", "");
  expect(findStaleReports(root, await describePackages(root))).toEqual([
    "packages/zebra/api.md",
    "packages/zebra/api-gone.md",
  ]);
});

test("API reports name no path of this machine", () => {
  for (const text of reports.values()) {
    expect(text).not.toContain(root);
    expect(text).not.toContain(repository);
  }
});
