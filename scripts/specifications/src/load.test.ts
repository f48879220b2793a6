import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSpecification } from "./load.ts";
import { SpecificationError } from "./specification-error.ts";
import { repository } from "./table.ts";

const main = "openapi/voice-v2010.yaml";
const shared = "openapi/components/sids.yaml";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-load-"));
  cpSync(join(repository, "openapi"), join(folder, "openapi"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Puts text before a line of a file, and tells the line it then stands on. */
function insertBefore(file: string, line: string, text: string): number {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  const index = lines.indexOf(line);
  expect(index).toBeGreaterThan(0);
  lines.splice(index, 0, ...text.split("\n"));
  writeFileSync(join(folder, file), lines.join("\n"));
  return index + 1;
}

const load = (): Promise<unknown> => loadSpecification(join(folder, main));

test("invalid YAML is reported at its line and column, with a remedy", async () => {
  const line = insertBefore(main, "info:", "tags: [");
  await expect(load()).rejects.toThrow(
    new RegExp(`voice-v2010\\.yaml:${line + 1}:\\d+ .* Correct the YAML here or just before\\.$`),
  );
});

test("a duplicate key is reported at its line, with a remedy", async () => {
  const line = insertBefore(main, "info:", "openapi: 3.1.0");
  await expect(load()).rejects.toThrow(
    `voice-v2010.yaml:${line}:1 duplicated mapping key. Remove or rename one of the two.`,
  );
});

test("an unknown keyword is reported at its line, with the known one that it resembles", async () => {
  const line = insertBefore(main, "      operationId: listParticipants", "      sumary: List");
  await expect(load()).rejects.toThrow(
    new RegExp(`voice-v2010\\.yaml:${line}:7 .*sumary.* Did you mean summary\\?`),
  );
});

test("references that lead back to themselves are reported where they stand, with a remedy", async () => {
  const line = insertBefore(
    main,
    "    ParticipantStatus:",
    '    Loop: { $ref: "#/components/schemas/Back" }\n    Back: { $ref: "#/components/schemas/Loop" }',
  );
  await expect(load()).rejects.toThrow(
    new RegExp(`voice-v2010\\.yaml:${line}:19 This \\$ref leads back to itself\\. Let one of`),
  );
});

test("references that lead back to themselves are found across files", async () => {
  const line = insertBefore(shared, "  CallSid:", "  Loop:\n    $ref: sids.yaml#/schemas/Loop");
  insertBefore(
    main,
    "    ParticipantStatus:",
    `    Way: { $ref: components/sids.yaml#/schemas/Loop }`,
  );
  await expect(load()).rejects.toThrow(`sids.yaml:${line + 1}:11 This $ref leads back to itself.`);
});

test("a reference that leads nowhere is reported alone, without its consequences", async () => {
  const file = join(folder, main);
  const text = readFileSync(file, "utf8");
  const reference = "components/sids.yaml#/schemas/ConferenceSid";
  expect(text).toContain(reference);
  writeFileSync(file, text.replaceAll(reference, `${reference}entifier`));
  const error = await load().catch((reason: unknown) => reason);
  const problems = error instanceof SpecificationError ? error.problems : [];
  expect(problems.length).toBeGreaterThan(1);
  for (const problem of problems) expect(problem).toMatch(/:\d+:\d+ Can't resolve \$ref/);
});

test.each(["", "calls"])(
  "a document that is no mapping (%j) is reported at its first line",
  async (text) => {
    writeFileSync(join(folder, main), text);
    await expect(load()).rejects.toThrow(/voice-v2010\.yaml:1:1 is no OpenAPI document\./);
  },
);
