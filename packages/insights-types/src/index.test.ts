import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("the built module is empty: the package costs nothing at run time", () => {
  const folder = mkdtempSync(join(tmpdir(), "insights-types-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", folder], {
    cwd: join(import.meta.dirname, ".."),
    shell: process.platform === "win32",
  });
  expect(readFileSync(join(folder, "index.js"), "utf8")).toBe("export {};\n");
});
