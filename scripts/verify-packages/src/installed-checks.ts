import { publishPackages } from "@conference-kit/release";
import {
  installTools,
  listEntries,
  type PackedPackage,
  startRegistry,
} from "@conference-kit/shared";
import { startMocks } from "./mocks.ts";
import { installAlone, type Project, packageManagers } from "./project.ts";
import { forEach, type MatrixCell, type PackageProblem } from "./results.ts";
import { startRuntimes } from "./runtimes.ts";
import { runSmoke } from "./smoke-matrix.ts";
import { addSuite } from "./suite.ts";
import { checkTypes } from "./types-matrix.ts";

export const installedChecks = ["install", "types", "smoke"];

export interface Installed {
  problems: PackageProblem[];
  types: MatrixCell[];
  smoke: MatrixCell[];
}

interface Attempt {
  problems: PackageProblem[];
  projects: Project[];
}

/** The project that a step makes, or the problem that prevents it. */
async function attempt(name: string, check: string, step: Promise<Project>): Promise<Attempt> {
  try {
    return { problems: [], projects: [await step] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ package: name, check, message }], projects: [] };
  }
}

function join(attempts: readonly Attempt[]): Attempt {
  return {
    problems: attempts.flatMap(({ problems }) => problems),
    projects: attempts.flatMap(({ projects }) => projects),
  };
}

/** Publishes to a registry of our own and installs every entry alone, once per manager. */
async function installEach(packages: readonly PackedPackage[], folder: string): Promise<Attempt> {
  const registry = await startRegistry();
  try {
    await publishPackages(packages, registry.url);
    const wanted = packages
      .flatMap(listEntries)
      .flatMap((entry) => packageManagers.map((manager) => ({ entry, manager })));
    const attempts = await forEach(wanted, ({ entry, manager }) =>
      attempt(
        entry.specifier,
        `install with ${manager}`,
        installAlone(entry, manager, registry.url, folder),
      ),
    );
    return join(attempts);
  } finally {
    await registry.close();
  }
}

async function prepare(projects: readonly Project[], tools: string): Promise<Attempt> {
  return join(
    await forEach(projects, (project) =>
      attempt(project.entry.specifier, `smoke suite, ${project.manager}`, addSuite(project, tools)),
    ),
  );
}

async function smokeAgainstMock(
  projects: readonly Project[],
  tools: string,
): Promise<MatrixCell[]> {
  const mocks = await startMocks();
  try {
    return await runSmoke(projects, await startRuntimes(tools), mocks.urls);
  } finally {
    await mocks.close();
  }
}

/** Checks what a user would have after installing each entry. */
export async function checkInstalled(
  packages: readonly PackedPackage[],
  checks: readonly string[],
  folder: string,
): Promise<Installed> {
  const installed = await installEach(packages, folder);
  const needed = checks.includes("types") || checks.includes("smoke");
  if (!needed) return { problems: installed.problems, types: [], smoke: [] };
  const tools = await installTools("runtimes");
  const prepared = await prepare(installed.projects, tools);
  // Types don't depend on who installed them, so one manager is enough.
  const typed = prepared.projects.filter(({ manager }) => manager === "npm");
  return {
    problems: [...installed.problems, ...prepared.problems],
    types: checks.includes("types") ? await checkTypes(typed, tools) : [],
    smoke: checks.includes("smoke") ? await smokeAgainstMock(prepared.projects, tools) : [],
  };
}
