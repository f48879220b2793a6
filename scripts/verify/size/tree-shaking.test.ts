import { basename, join } from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, test, vi } from "vitest";
import { repository } from "../../specifications/table.ts";
import { buildPackages } from "../build.ts";

// The packages are built first.
vi.setConfig({ hookTimeout: 60_000 });

beforeAll(buildPackages);

/** Names the modules of which a bundle of some exports of a built package carries code. */
async function listModules(folder: string, names: string): Promise<string[]> {
  const entry = join(repository, folder, "dist/index.js");
  const { metafile } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(entry)};`,
      resolveDir: repository,
    },
    bundle: true,
    format: "esm",
    metafile: true,
    minify: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => basename(path, ".js"))
    .toSorted();
}

const clients = [
  ["packages/voice-participants", "connectParticipants, getParticipant", "listParticipants"],
  [
    "packages/insights-summaries",
    "connectSummaries, getConferenceSummary",
    "listConferenceSummaries",
  ],
] as const;
const paging = /pag|list|loop/;

test.each(clients)("%s: importing %s does not carry paging", async (folder, get) => {
  const modules = await listModules(folder, get);
  expect(modules.filter((name) => /^get-/.test(name))).toHaveLength(1);
  expect(modules.filter((name) => paging.test(name))).toEqual([]);
});

test.each(clients)("%s: beside %s, importing %s does", async (folder, get, list) => {
  const modules = await listModules(folder, `${get}, ${list}`);
  expect(modules.filter((name) => paging.test(name))).toContain("paginate");
});

test.each(clients)("%s carries nothing when nothing is imported", async (folder) => {
  expect(await listModules(folder, "")).toEqual([]);
});
