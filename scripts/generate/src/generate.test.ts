import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Clone, CommandError, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const generated = "packages/insights-types/src/generated/insights-v1.ts";
let clone: Clone;

beforeEach(async () => {
  clone = await createClone();
});

afterEach(() => clone[Symbol.dispose]());

async function generate(...parameters: string[]): Promise<{ code: number; output: string }> {
  try {
    return {
      code: 0,
      output: await clone.run("node", ["scripts/generate/src/command.ts", ...parameters]),
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: 1, output: error.message };
  }
}

function edit(path: string, change: (text: string) => string): void {
  const text = clone.read(path);
  const changed = change(text);
  expect(changed).not.toBe(text);
  clone.write(path, changed);
}

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
    text.replace("an estimate of how good", "an estimate of how well"),
  );
  expect((await generate()).code).toBe(0);
  expect(clone.read(generated)).toContain("an estimate of how well");
});

test("a check writes nothing and names the file that differs", async () => {
  edit(generated, (text) => `${text}export type Extra = string;\n`);
  const { code, output } = await generate("--check");
  expect(code).toBe(1);
  expect(output).toContain(generated);
  expect(clone.read(generated)).toContain("Extra");
});

test("a check finds a generated file that no specification gives", async () => {
  const stale = "packages/insights-types/src/generated/old.ts";
  clone.write(stale, "");
  const { code, output } = await generate("--check");
  expect(code).toBe(1);
  expect(output).toContain(stale);
});

test("invalid YAML is reported with its place and leaves every file as it was", async () => {
  const before = clone.read(generated);
  edit("openapi/insights-v1.yaml", (text) =>
    text.replace("an estimate of how good", "an estimate of how well"),
  );
  edit("openapi/voice-v2010.yaml", (text) => `${text}\n  broken: [\n`);
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toMatch(/voice-v2010\.yaml:\d+:\d+ /);
  expect(clone.read(generated)).toBe(before);
});

test("a duplicate key is reported with its line", async () => {
  edit("openapi/voice-v2010.yaml", (text) => text.replace(/^info:/m, "openapi: 3.1.0\ninfo:"));
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain(
    `voice-v2010.yaml:${line(clone.read("openapi/voice-v2010.yaml"), "openapi: 3.1.0\ninfo:")}:`,
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

test("a missing file is reported where the table names it", async () => {
  rmSync(join(clone.root, "openapi/insights-v1.yaml"));
  const { code, output } = await generate();
  expect(code).toBe(1);
  const listed = line(clone.read("openapi/specifications.json"), "openapi/insights-v1.yaml");
  expect(output).toContain(
    `openapi/specifications.json:${listed}:13 openapi/insights-v1.yaml is not there.`,
  );
});

test("a reference to another host is refused without contacting it", async () => {
  edit("openapi/voice-v2010.yaml", (text) =>
    text.replace("components/sids.yaml", "https://sids.invalid/sids.yaml"),
  );
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain("https://sids.invalid/sids.yaml is not a local file");
});

test("a schema that contradicts itself is reported with its place, and nothing is written", async () => {
  const before = clone.read(generated);
  edit("openapi/insights-v1.yaml", (text) =>
    text
      .replace("an estimate of how good", "an estimate of how well")
      .replace("maximum: 1000\n        default: 50", "maximum: 0\n        default: fifty"),
  );
  const { code, output } = await generate();
  expect(code).toBe(1);
  const listed = line(clone.read("openapi/insights-v1.yaml"), "maximum: 0");
  expect(output).toContain(
    `openapi/insights-v1.yaml:${listed}:18 \`maximum\` must be >= 1, or no value keeps the lower`,
  );
  expect(output).toContain(
    `openapi/insights-v1.yaml:${listed + 1}:18 The schema does not allow its default "fifty": it must be integer.`,
  );
  expect(clone.read(generated)).toBe(before);
});
