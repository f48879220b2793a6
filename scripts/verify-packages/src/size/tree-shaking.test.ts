import { join } from "node:path";
import { buildPackages, repository } from "@conference-kit/shared";
import { build } from "esbuild";
import { beforeAll, expect, test, vi } from "vitest";

// The packages are built first.
vi.setConfig({ hookTimeout: 120_000 });

beforeAll(buildPackages);

/** Names the functions that a bundle of some exports of a built package carries. */
async function listFunctions(folder: string, names: string): Promise<string[]> {
  const entry = join(repository, folder, "dist/index.js");
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(entry)};`,
      resolveDir: repository,
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join("\n");
  return [...text.matchAll(/^(?:async )?function\*? (\w+)/gm)].map(([, name = ""]) => name);
}

const clients = [
  ["packages/voice-participants", "connectParticipants, getParticipant", "listParticipants"],
  [
    "packages/insights-summaries",
    "connectSummaries, getConferenceSummary",
    "listConferenceSummaries",
  ],
] as const;
const paging = /page|paginate|loop/i;

test.each(clients)("%s: importing %s does not carry paging", async (folder, get) => {
  const functions = await listFunctions(folder, get);
  expect(functions.filter((name) => /^get[A-Z]/.test(name))).toHaveLength(1);
  expect(functions.filter((name) => paging.test(name))).toEqual([]);
});

test.each(clients)("%s: beside %s, importing %s does", async (folder, get, list) => {
  const functions = await listFunctions(folder, `${get}, ${list}`);
  expect(functions).toEqual(expect.arrayContaining(["paginate", "openPage"]));
});

test.each(clients)("%s: importing %s does not carry openapi-fetch", async (folder, get) => {
  expect(await listFunctions(folder, get)).not.toContain("createClient");
  const whole = folder.endsWith("voice-participants") ? "Participants" : "Summaries";
  expect(await listFunctions(folder, `create${whole}Client`)).toContain("createClient");
});

test.each(clients)("%s carries nothing when nothing is imported", async (folder) => {
  expect(await listFunctions(folder, "")).toEqual([]);
});
