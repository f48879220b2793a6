import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, "generated", file), "utf8");

test("every schema is exported under its name", () => {
  const { components }: { components: { schemas: object } } = JSON.parse(read("openapi.json"));
  const names = Object.keys(components.schemas).map((name) => name.replace(/^Error$/, "ErrorBody"));
  const offered = read("voice-v2010.ts").matchAll(/^export (?:interface|type) (\w+)/gm);
  expect([...offered].map(([, name]) => name)).toEqual(expect.arrayContaining(names));
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
