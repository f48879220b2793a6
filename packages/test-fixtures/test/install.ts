import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { succeed } from "./run.ts";

const repository = resolve(import.meta.dirname, "../../..");
const packages = join(repository, "packages");

/** A new project, in a folder of its own. */
export interface Project {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Makes a tool of the workspace available, in place of another one of that name. */
  provide(name: string, tool?: string): void;
  remove(): void;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function findDependency(folder: string, name: string): string {
  const own = join(folder, "node_modules", name);
  return realpathSync(existsSync(own) ? own : join(dirname(folder), name));
}

/** Adds the folders of packages and of everything that they depend on, by name. */
function gather(folders: readonly string[], gathered: Map<string, string>): Map<string, string> {
  for (const folder of folders) {
    const { name, dependencies = {} } = readManifest(folder);
    if (gathered.has(name)) continue;
    gathered.set(name, folder);
    const needed = Object.keys(dependencies).map((dependency) =>
      findDependency(folder, dependency),
    );
    gather(needed, gathered);
  }
  return gathered;
}

/** Packs a package as it is published, be it ours or one that ours depend on. */
async function pack(name: string, folder: string, tarballs: string): Promise<string> {
  const tarball = join(tarballs, `${basename(name)}.tgz`);
  await succeed("pnpm", ["pack", "--config.ignore-scripts=true", "--out", tarball], folder);
  return `file:${tarball}`;
}

async function build(names: readonly string[]): Promise<void> {
  const filters = names.map((name) => `--filter=${name}`);
  const parameters = [
    "scripts/shared/src/turbo.ts",
    "run",
    "build",
    "--output-logs=errors-only",
    ...filters,
  ];
  await succeed(process.execPath, parameters, repository);
}

async function install(names: readonly string[], root: string, project: string): Promise<void> {
  await build(names);
  const wanted = names.map((name) => join(packages, basename(name)));
  const sources = await Promise.all(
    [...gather(wanted, new Map())].map(
      async ([name, folder]) => [name, await pack(name, folder, root)] as const,
    ),
  );
  const manifest = {
    private: true,
    type: "module",
    jest: { transform: {} },
    dependencies: Object.fromEntries(sources.filter(([name]) => names.includes(name))),
    // They are not in a registry, nor is there one to ask.
    overrides: Object.fromEntries(sources.filter(([name]) => !names.includes(name))),
  };
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  const options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await succeed("npm", ["install", ...options, "--cache", join(root, "cache")], project);
}

function findTool(name: string): string {
  const folders = [join(packages, "test-fixtures"), repository];
  const links = folders.map((folder) => join(folder, "node_modules", name));
  const found = links.find((link) => existsSync(link));
  if (found === undefined) throw new Error(`${name} is not installed in the workspace.`);
  return realpathSync(found);
}

/** Makes a project that depends on packages of ours, and lets npm install them without a network. */
export async function installProject(...names: readonly string[]): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-project-"));
  const folder = join(root, "project");
  const remove = (): void => rmSync(root, { recursive: true });
  try {
    await install(names, root, folder);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    provide(name, tool = name) {
      const link = join(folder, "node_modules", name);
      rmSync(link, { force: true });
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(findTool(tool), link, "junction");
    },
    remove,
  };
}
