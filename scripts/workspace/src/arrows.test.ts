import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CommandError, repository, run } from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test } from "vitest";

const other = "insights-types/src/generated/insights-v1.ts";

/** Modules, and what each must not import. */
const refused = [
  ["packages/client-runtime/src/arrow.ts", "@conference-kit/insights-types"],
  ["packages/insights-types/src/arrow.ts", "@conference-kit/client-runtime"],
  ["packages/insights-summaries/src/arrow.ts", "@conference-kit/voice-participants"],
  ["packages/voice-participants/src/arrow.ts", "@conference-kit/insights-types"],
  ["packages/voice-types/src/arrow.ts", "@conference-kit/voice-participants"],
  ["packages/voice-conferences/src/arrow.ts", "@conference-kit/voice-participants"],
  ["packages/test-fixtures/src/arrow.ts", "@conference-kit/client-runtime"],
  ["packages/test-fixtures/src/arrow.ts", "@conference-kit/voice-participants"],
  ["packages/status-callbacks/src/arrow.ts", "@conference-kit/client-runtime"],
  ["packages/simulator/src/arrow.ts", "@conference-kit/client-runtime"],
  ["packages/test-fixtures/src/arrow.ts", "@conference-kit/simulator"],
  ["packages/test-fixtures/src/arrow.ts", "@conference-kit/specifications"],
  ["packages/simulator/src/arrow.ts", "@conference-kit/specifications"],
  ["packages/contract-tests/src/arrow.ts", "@conference-kit/generate"],
  ["packages/insights-summaries/src/arrow.ts", "@conference-kit/insights-types/src/index.ts"],
  ["packages/client-runtime/src/arrow.ts", "../../../scripts/generate/src/index.ts"],
  ["packages/client-runtime/src/arrow.ts", `../../${other}`],
  ["packages/test-fixtures/src/msw/arrow.ts", `../../../${other}`],
  ["packages/contract-tests/src/arrow.ts", `../../${other}`],
  ["scripts/arrow.ts", `../packages/${other}`],
  ["scripts/specifications/src/arrow.ts", "@conference-kit/insights-types"],
  ["examples/src/arrow.ts", `../../packages/${other}`],
  ["bench/arrow.ts", `../packages/${other}`],
] as const;

/** Modules, and what each may import. */
const accepted = [
  ["packages/client-runtime/src/arrow.ts", "openapi-fetch"],
  ["packages/insights-summaries/src/arrow.ts", "@conference-kit/insights-types"],
  ["packages/voice-participants/src/arrow.ts", "@conference-kit/client-runtime"],
  ["packages/test-fixtures/src/msw/arrow.ts", "../generated/voice-v2010.ts"],
  ["packages/voice-conferences/src/arrow.ts", "@conference-kit/voice-types"],
  ["packages/voice-participants/src/arrow.ts", "@conference-kit/voice-types"],
  ["packages/test-fixtures/src/arrow.ts", "@conference-kit/voice-types"],
  ["packages/status-callbacks/src/arrow.ts", "@conference-kit/voice-types"],
  ["packages/simulator/src/arrow.ts", "@conference-kit/status-callbacks"],
  ["packages/simulator/src/arrow.ts", "@conference-kit/test-fixtures/requests"],
  ["packages/test-fixtures/src/arrow.test.ts", "@conference-kit/voice-participants"],
  ["packages/test-fixtures/test/arrow.ts", "@conference-kit/specifications"],
  ["packages/simulator/test/arrow.ts", "@conference-kit/specifications"],
  ["packages/simulator/src/arrow.test.ts", "@conference-kit/test-helpers"],
  ["packages/contract-tests/src/arrow.ts", "@conference-kit/mock"],
  ["packages/mock/src/arrow.ts", "@conference-kit/specifications"],
  ["scripts/arrow.ts", "@conference-kit/mock"],
  ["examples/src/arrow.ts", "@conference-kit/voice-participants"],
] as const;

let root: string;
/** Modules in which the linter refuses an import. */
let found: Set<string>;

/** A module of its own for each import, beside the one that is named. */
const place = (file: string, imported: string): string =>
  file.replace(/arrow/, `arrow-${imported.replaceAll(/[^a-z]+/g, "-")}`);

interface Lint {
  diagnostics: { category: string; location: { path: string } }[];
}

async function lint(): Promise<Lint> {
  try {
    return JSON.parse(
      await run("biome", ["lint", "--reporter=json", "--max-diagnostics=none"], { cwd: root }),
    );
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return JSON.parse(error.message.slice(0, error.message.lastIndexOf("}") + 1));
  }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-arrows-"));
  for (const file of ["biome.json", ".gitignore"]) cpSync(join(repository, file), join(root, file));
  for (const [file, imported] of [...refused, ...accepted]) {
    const path = join(root, place(file, imported));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `export { something } from "${imported}";\n`);
  }
  const { diagnostics } = await lint();
  const arrows = diagnostics.filter(({ category }) => category.endsWith("noRestrictedImports"));
  found = new Set(arrows.map(({ location }) => location.path));
});

afterAll(() => rmSync(root, { recursive: true }));

test.each(refused)("an import against the arrows is refused: %s → %s", (file, imported) => {
  expect(found).toContain(place(file, imported));
});

test.each(accepted)("an import along the arrows is accepted: %s → %s", (file, imported) => {
  expect(found).not.toContain(place(file, imported));
});
