import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { listEntries, readPublishedPackages, repository } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { measureSizes } from "./measure.ts";
import { fillReadmes } from "./readme.ts";

// Measuring may install size-limit first.
vi.setConfig({ testTimeout: 120_000 });

let root: string;

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-size-"));
});

afterEach(() => rmSync(root, { recursive: true }));

test("every entry of every published package has a budget", () => {
  const budgets: { path: string }[] = JSON.parse(
    readFileSync(join(repository, ".size-limit.json"), "utf8"),
  );
  const entries = readPublishedPackages(repository).flatMap(listEntries);
  const paths = entries.map(({ item, declarations }) =>
    relative(repository, join(item.folder, declarations)).replace(/\.d\.ts$/, ".js"),
  );
  expect([...new Set(budgets.map(({ path }) => path))].toSorted()).toEqual(paths.toSorted());
});

test("an import over its budget is measured, and is no error", async () => {
  write("packages/zebra/dist/index.js", 'export const stripes = ["black", "white", "black"];');
  const budget = { path: "packages/zebra/dist/index.js", gzip: true };
  write(".size-limit.json", [
    { ...budget, import: "{ stripes }", limit: "1 B" },
    { ...budget, import: "*", limit: "1 kB" },
  ]);
  const [broken, kept] = await measureSizes(root);
  expect(broken).toMatchObject({ folder: "packages/zebra", imported: "{ stripes }", limit: 1 });
  expect(broken?.bytes).toBeGreaterThan(1);
  expect(kept?.bytes).toBeLessThan(1000);
});

test("an import over its budget is measured, whatever the bundler warns of", async () => {
  write("packages/zebra/dist/index.js", "export const stripes = import.meta.url;");
  const path = "packages/zebra/dist/index.js";
  write(".size-limit.json", [{ path, import: "{ stripes }", limit: "1 B", gzip: true }]);
  expect(await measureSizes(root)).toMatchObject([{ imported: "{ stripes }", limit: 1 }]);
});

test("a package that can't be bundled is an error, not a size of nothing", async () => {
  write("packages/zebra/dist/index.js", 'export { stripes } from "./missing.js";');
  const path = "packages/zebra/dist/index.js";
  write(".size-limit.json", [{ path, import: "{ stripes }", limit: "1 kB", gzip: true }]);
  await expect(measureSizes(root)).rejects.toThrow("missing.js");
});

const measured = { folder: "packages/zebra", imported: "{ stripes }", bytes: 1_234, limit: 2_000 };

test("sizes change only the text between the markers of a README", () => {
  write("packages/zebra/README.md", "# Zebra\n\n<!-- size -->\nold\n<!-- /size -->\n\nEnd.\n");
  expect(fillReadmes(root, [measured]).get("packages/zebra/README.md")).toBe(
    "# Zebra\n\n<!-- size -->\n\n- `{ stripes }`: 1.2 kB\n\n<!-- /size -->\n\nEnd.\n",
  );
});

test("a README without markers is an error that says what to write", () => {
  write("packages/zebra/README.md", "# Zebra\n");
  expect(() => fillReadmes(root, [measured])).toThrow(
    "packages/zebra/README.md has no place for sizes: write <!-- size --> and <!-- /size -->.",
  );
});
