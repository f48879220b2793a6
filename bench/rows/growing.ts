import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Clone,
  cleanEnvironment,
  createClone,
  packPackage,
  readPublishedPackages,
} from "@conference-kit/shared";
import { describeVenues } from "@conference-kit/workspace/describe-venues";
import { type Installation, install, listTarballs } from "../install.ts";
import type { Row } from "../row.ts";
import { compareWithEmpty, formatCheck } from "./type-checking.ts";

const limit = 100;
const client = "@conference-kit/venues";
const needed = [client, `${client}-types`, "@conference-kit/client-runtime"];

const entry = {
  name: "venues-v1",
  file: "openapi/venues-v1.yaml",
  typesPackage: "venues-types",
  fixtures: "venues",
  mockPort: 4012,
};

/** A program that needs one of the operations. */
const consumer = `import { connectVenues, getVenueRoom } from "${client}";

export const nameRoom = async (sid: string): Promise<string> =>
  (await getVenueRoom(connectVenues(), sid)).name;
`;

/** Adds a specification of 100 operations to a clone, and gives how long it takes to generate. */
async function grow(clone: Clone): Promise<number> {
  const env = {
    ...cleanEnvironment(),
    pnpm_config_minimum_release_age: "0",
    pnpm_config_frozen_lockfile: "false",
  };
  await clone.run("pnpm", ["install"], { env });
  clone.write(entry.file, describeVenues());
  const table: unknown[] = JSON.parse(clone.read("openapi/specifications.json"));
  clone.write("openapi/specifications.json", JSON.stringify([...table, entry]));
  const begin = performance.now();
  await clone.run("node", ["scripts/generate/src/command.ts"], { env });
  const milliseconds = performance.now() - begin;
  await clone.run("pnpm", ["install"], { env });
  await clone.run("pnpm", ["exec", "turbo", "run", "build", `--filter=${client}`], { env });
  return milliseconds;
}

async function installGrown(clone: Clone, folder: string): Promise<Installation> {
  const published = readPublishedPackages(clone.root).filter(({ name }) => needed.includes(name));
  const packed = [];
  for (const item of published) packed.push(await packPackage(item, folder));
  return install(join(folder, "consumer"), listTarballs(packed, client));
}

/** Measures what a specification of 100 operations costs who generates it, and who uses one of them. */
export async function measureGrowing(rounds: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-bench-"));
  using clone = await createClone("none");
  try {
    const milliseconds = await grow(clone);
    const installation = await installGrown(clone, folder);
    const checked = await compareWithEmpty(consumer, installation, true, rounds);
    const create = (what: string, reach: string, reached: boolean, cell: string): Row => ({
      what,
      reach,
      reached,
      cells: new Map([["conference-kit", cell]]),
    });
    return [
      create("generating 100 operations more", "–", true, `${(milliseconds / 1000).toFixed(1)} s`),
      create(
        "type-checking a consumer of one of them, with `skipLibCheck`",
        `≤ ${limit} ms, no errors`,
        checked.milliseconds <= limit && checked.errors === 0,
        formatCheck(checked),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
