import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repository } from "../specifications/table.ts";

const run = promisify(execFile);
const generated = "packages/insights-types/src/generated/insights-v1.ts";
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "conference-kit-generate-"));
  const parts = [
    "openapi",
    "scripts",
    "redocly.yaml",
    "package.json",
    ...["insights-types", "insights-summaries", "voice-participants", "test-fixtures"].map(
      (name) => `packages/${name}/src/generated`,
    ),
  ];
  for (const part of parts) {
    cpSync(join(repository, part), join(copy, part), {
      recursive: true,
      filter: (source) => !source.includes("node_modules"),
    });
  }
  symlinkSync(join(repository, "scripts/node_modules"), join(copy, "scripts/node_modules"));
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
});

afterEach(() => rmSync(copy, { recursive: true }));

async function generate(...parameters: string[]): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await run("node", ["scripts/generate/run.ts", ...parameters], {
      cwd: copy,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stdout" in error && "stderr" in error))
      throw error;
    return { code: Number(error.code), output: `${error.stdout}${error.stderr}` };
  }
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(copy, path);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

const read = (path: string): string => readFileSync(join(copy, path), "utf8");
const line = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split("\n").length;

test("generating again from the same specifications changes nothing", async () => {
  expect(await generate()).toMatchObject({
    code: 0,
    output: expect.stringContaining("up to date"),
  });
});

test("an edited specification changes what is generated from it", async () => {
  edit("openapi/insights-v1.yaml", (text) =>
    text.replaceAll("max_participants", "most_participants"),
  );
  expect((await generate()).code).toBe(0);
  expect(read(generated)).toContain("most_participants");
});

test("a check writes nothing and names the file that differs", async () => {
  edit(generated, (text) => `${text}export type Extra = string;\n`);
  const { code, output } = await generate("--check");
  expect(code).toBe(1);
  expect(output).toContain(generated);
  expect(read(generated)).toContain("Extra");
});

test("a check finds a generated file that no specification gives", async () => {
  const stale = "packages/insights-types/src/generated/old.ts";
  writeFileSync(join(copy, stale), "");
  const { code, output } = await generate("--check");
  expect(code).toBe(1);
  expect(output).toContain(stale);
});

test("invalid YAML is reported with its place and leaves every file as it was", async () => {
  const before = read(generated);
  edit("openapi/insights-v1.yaml", (text) =>
    text.replaceAll("max_participants", "most_participants"),
  );
  edit("openapi/voice-v2010.yaml", (text) => `${text}\n  broken: [\n`);
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toMatch(/voice-v2010\.yaml:\d+:\d+ /);
  expect(read(generated)).toBe(before);
});

test("a duplicate key is reported with its line", async () => {
  edit("openapi/voice-v2010.yaml", (text) => text.replace(/^info:/m, "openapi: 3.1.0\ninfo:"));
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain(
    `voice-v2010.yaml:${line(read("openapi/voice-v2010.yaml"), "openapi: 3.1.0\ninfo:")}:`,
  );
  expect(output).toContain("duplicated mapping key");
});

test("an unresolvable reference is reported with its place and its target", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replace("sids.yaml#/schemas/AccountSid", "sids.yaml#/schemas/Missing"),
  );
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toMatch(/voice-v2010\.yaml:\d+:\d+ Can't resolve \$ref/);
  expect(output).toContain("sids.yaml#/schemas/Missing");
});

test("a missing file is named", async () => {
  rmSync(join(copy, "openapi/insights-v1.yaml"));
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain("openapi/insights-v1.yaml");
});

test("a reference to another host is refused without contacting it", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replace("components/sids.yaml", "https://sids.invalid/sids.yaml"),
  );
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain("https://sids.invalid/sids.yaml is not a local file");
});
