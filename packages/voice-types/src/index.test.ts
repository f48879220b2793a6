import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");

test("every schema has a friendly name", () => {
  const generated = read("generated/voice-v2010.ts");
  const schemas = generated.matchAll(
    /^export (?:interface|type) (\w+) (?:extends|=) (?!components\[["'](?!schemas)|Record)/gm,
  );
  const exported = read("index.ts").matchAll(/^ {2}(\w+)( as \w+)?,$/gm);
  const names = [...exported].map(([, name = ""]) => name);
  expect(names).toEqual(expect.arrayContaining([...schemas].map(([, name = ""]) => name)));
});

test("the built module is empty: the package costs nothing at run time", () => {
  const folder = mkdtempSync(join(tmpdir(), "voice-types-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", folder], {
    cwd: join(import.meta.dirname, ".."),
    shell: process.platform === "win32",
  });
  expect(readFileSync(join(folder, "index.js"), "utf8")).toBe("export {};\n");
});
