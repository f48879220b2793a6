import { join } from "node:path";
import { buildPackages, repository } from "@conference-kit/shared";
import { build } from "esbuild";
import { beforeAll, expect, test, vi } from "vitest";

// The packages are built first.
vi.setConfig({ hookTimeout: 120_000 });

beforeAll(() => buildPackages("@conference-kit/verify-packages"));

/** Bundles some exports of a built package. */
async function bundle(folder: string, names: string, entry = "index.js") {
  const path = join(repository, folder, "dist", entry);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(path)};`,
      resolveDir: repository,
    },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  return { text: outputFiles.map((file) => file.text).join("\n"), metafile };
}

/** Names the functions that a bundle of some exports of a built package carries. */
async function listFunctions(folder: string, names: string): Promise<string[]> {
  const { text } = await bundle(folder, names);
  return [...text.matchAll(/^(?:async )?function\*? (\w+)/gm)].map(([, name = ""]) => name);
}

/** Tells whether openapi-fetch is among the modules that an import of an entry loads. */
async function loadsOpenapiFetch(folder: string, entry: string): Promise<boolean> {
  const { metafile } = await bundle(folder, "", entry);
  return Object.keys(metafile.inputs).some((path) => path.includes("/openapi-fetch/"));
}

const clients = [
  ["packages/voice-conferences", "connectConferences, getConference", "listConferences"],
  ["packages/voice-participants", "connectParticipants, getParticipant", "listParticipants"],
  [
    "packages/insights-summaries",
    "connectSummaries, getConferenceSummary",
    "listConferenceSummaries",
  ],
] as const;
const paging = /page|paginate|loop/i;

test.each(clients)("%s: importing %s alone brings no paging", async (folder, get) => {
  const functions = await listFunctions(folder, get);
  expect(functions.filter((name) => /^get[A-Z]/.test(name))).toHaveLength(1);
  expect(functions.filter((name) => paging.test(name))).toEqual([]);
});

test.each(clients)("%s: importing %s and %s brings paging", async (folder, get, list) => {
  const functions = await listFunctions(folder, `${get}, ${list}`);
  expect(functions).toEqual(expect.arrayContaining(["paginate", "openPage"]));
});

test.each([
  "packages/voice-participants",
  "packages/insights-summaries",
  "packages/client-runtime",
])("%s: its api entry alone loads openapi-fetch", async (folder) => {
  expect(await loadsOpenapiFetch(folder, "index.js")).toBe(false);
  expect(await loadsOpenapiFetch(folder, "api/index.js")).toBe(true);
});

test.each(clients)("%s brings nothing when nothing of it is imported", async (folder) => {
  expect(await listFunctions(folder, "")).toEqual([]);
});
