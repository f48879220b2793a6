import { serveSpecifications } from "../mock/serve.ts";
import type { PackedPackage } from "../release/pack.ts";
import { publishPackages } from "../release/publish.ts";
import { readSpecifications, repository } from "../specifications/table.ts";
import type { Cell } from "./cell.ts";
import { forEach } from "./for-each.ts";
import type { Problem } from "./problem.ts";
import { installAlone, type Project, packageManagers } from "./project.ts";
import { startRegistry } from "./registry.ts";
import { startRuntimes } from "./runtimes.ts";
import { runSmoke } from "./smoke-matrix.ts";
import { addSuite } from "./suite.ts";
import { installTools } from "./tools/install.ts";
import { checkTypes } from "./types-matrix.ts";

export const installedChecks = ["install", "types", "smoke"];

export interface Installed {
  problems: Problem[];
  types: Cell[];
  smoke: Cell[];
}

/** Publishes to a registry of our own and installs every package alone, once per manager. */
async function installEach(packages: readonly PackedPackage[], folder: string) {
  const registry = await startRegistry();
  try {
    await publishPackages(packages, registry.url);
    const wanted = packages.flatMap((item) =>
      packageManagers.map((manager) => ({ item, manager })),
    );
    const installed = await forEach(wanted, async ({ item, manager }) => {
      try {
        return { project: await installAlone(item, manager, registry.url, folder) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { problem: { package: item.name, check: `install with ${manager}`, message } };
      }
    });
    return {
      problems: installed.flatMap(({ problem }) => problem ?? []),
      projects: installed.flatMap(({ project }) => project ?? []),
    };
  } finally {
    await registry.close();
  }
}

async function smokeAgainstMock(projects: readonly Project[], tools: string): Promise<Cell[]> {
  const served = await serveSpecifications(readSpecifications(), () => 0, repository);
  const addressOf = (fixtures: string): string =>
    served.find(({ specification }) => specification.fixtures === fixtures)?.mock.url ?? "";
  try {
    const urls = { voice: addressOf("voice"), insights: addressOf("insights") };
    return await runSmoke(projects, await startRuntimes(tools), urls);
  } finally {
    await Promise.all(served.map(({ mock }) => mock.close()));
  }
}

/** Checks what a user would have after installing each package. */
export async function checkInstalled(
  packages: readonly PackedPackage[],
  checks: readonly string[],
  folder: string,
): Promise<Installed> {
  const { problems, projects } = await installEach(packages, folder);
  const needed = checks.includes("types") || checks.includes("smoke");
  if (!needed) return { problems, types: [], smoke: [] };
  const tools = await installTools("runtimes");
  await forEach(projects, (project) => addSuite(project, tools));
  // Types don't depend on who installed them, so one manager is enough.
  const typed = projects.filter(({ manager }) => manager === "npm");
  return {
    problems,
    types: checks.includes("types") ? await checkTypes(typed, tools) : [],
    smoke: checks.includes("smoke") ? await smokeAgainstMock(projects, tools) : [],
  };
}
