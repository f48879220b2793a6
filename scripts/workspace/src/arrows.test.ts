import { type Clone, CommandError, createClone } from "@conference-kit/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let clone: Clone;

beforeAll(async () => {
  clone = await createClone();
});

afterAll(() => clone[Symbol.dispose]());

/** What the linter says about a module that imports another. */
async function lintImport(file: string, imported: string): Promise<string> {
  clone.write(file, `export { something } from "${imported}";\n`);
  return clone.run("biome", ["lint", file]).catch((error: unknown) => {
    if (error instanceof CommandError) return error.message;
    throw error;
  });
}

const other = "insights-types/src/generated/insights-v1.ts";

describe("an import against the arrows is refused", () => {
  test.each([
    ["packages/client-runtime/src/arrow.ts", "@conference-kit/insights-types"],
    ["packages/insights-types/src/arrow.ts", "@conference-kit/client-runtime"],
    ["packages/insights-summaries/src/arrow.ts", "@conference-kit/voice-participants"],
    ["packages/voice-participants/src/arrow.ts", "@conference-kit/insights-types"],
    ["packages/voice-types/src/arrow.ts", "@conference-kit/voice-participants"],
    ["packages/test-fixtures/src/arrow.ts", "@conference-kit/client-runtime"],
    ["packages/test-fixtures/src/arrow.ts", "@conference-kit/voice-participants"],
    ["packages/status-callbacks/src/arrow.ts", "@conference-kit/client-runtime"],
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
  ])("%s → %s", async (file, imported) => {
    expect(await lintImport(file, imported)).toContain("noRestrictedImports");
  });
});

describe("an import along the arrows is accepted", () => {
  test.each([
    ["packages/client-runtime/src/arrow.ts", "openapi-fetch"],
    ["packages/insights-summaries/src/arrow.ts", "@conference-kit/insights-types"],
    ["packages/voice-participants/src/arrow.ts", "@conference-kit/client-runtime"],
    ["packages/test-fixtures/src/msw/arrow.ts", "../generated/voice-v2010.ts"],
    ["packages/voice-participants/src/arrow.ts", "@conference-kit/voice-types"],
    ["packages/test-fixtures/src/arrow.ts", "@conference-kit/voice-types"],
    ["packages/status-callbacks/src/arrow.ts", "@conference-kit/voice-types"],
    ["packages/test-fixtures/src/arrow.test.ts", "@conference-kit/voice-participants"],
    ["packages/contract-tests/src/arrow.ts", "@conference-kit/mock"],
    ["packages/mock/src/arrow.ts", "@conference-kit/specifications"],
    ["scripts/arrow.ts", "@conference-kit/mock"],
    ["examples/src/arrow.ts", "@conference-kit/voice-participants"],
  ])("%s → %s", async (file, imported) => {
    expect(await lintImport(file, imported)).not.toContain("noRestrictedImports");
  });
});
