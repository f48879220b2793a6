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

/** Makes a project that depends on some packages of ours, and lets npm install them offline. */
export async function installProject(...names: readonly string[]): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-project-"));
  const folder = join(root, "project");
  mkdirSync(folder);
  const filters = names.map((name) => `--filter=@conference-kit/${name}`);
  await succeed("turbo", ["run", "build", ...filters, "--output-logs=errors-only"], repository);
  const folders = gather(
    names.map((name) => join(packages, name)),
    new Map(),
  );
  const sources = await Promise.all(
    [...folders].map(async ([name, source]) => [name, await pack(name, source, root)] as const),
  );
  const wanted = names.map((name) => `@conference-kit/${name}`);
  const manifest = {
    private: true,
    type: "module",
    jest: { transform: {} },
    dependencies: Object.fromEntries(sources.filter(([name]) => wanted.includes(name))),
    // They are not in a registry, nor is there one to ask.
    overrides: Object.fromEntries(sources.filter(([name]) => !wanted.includes(name))),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await succeed("npm", ["install", ...options, "--cache", join(root, "cache")], folder);
  return {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    provide(name, tool = name) {
      const link = join(folder, "node_modules", name);
      rmSync(link, { force: true });
      mkdirSync(dirname(link), { recursive: true });
      const owner = [join(packages, "test-fixtures"), repository].find((candidate) =>
        existsSync(join(candidate, "node_modules", tool)),
      );
      symlinkSync(realpathSync(join(owner ?? repository, "node_modules", tool)), link, "junction");
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
