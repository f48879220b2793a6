import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { CommandError, run } from "@conference-kit/shared";

interface Manifest {
  name: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
}

/** A package that is built, and the ones among its dependencies that are built too. */
interface Buildable {
  folder: string;
  dependencies: string[];
}

function readPackages(root: string): Buildable[] {
  const manifests = globSync("packages/*/package.json", { cwd: root }).map((path) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
    return { manifest, folder: basename(dirname(path)) };
  });
  const built = manifests.filter(({ manifest }) => manifest.scripts?.build !== undefined);
  const folders = new Map(built.map(({ manifest, folder }) => [manifest.name, folder]));
  return built.map(({ manifest, folder }) => ({
    folder,
    dependencies: Object.keys(manifest.dependencies ?? {}).flatMap(
      (name) => folders.get(name) ?? [],
    ),
  }));
}

/** Without colours, which would hide paths in a compiler's output. */
const plain = { ...process.env, FORCE_COLOR: undefined };

/** Makes the paths in a compiler's output, which are relative to the package, relative to the repository. */
function resolvePaths(printed: string, folder: string): string {
  const place = /^( *)(\S+?)(?=(?:\(\d+,\d+\)|:\d+:\d+):)/gm;
  return printed.replace(
    place,
    (_, indent: string, file: string) => indent + posix.join("packages", folder, file),
  );
}

/** The result of a rebuild. */
export interface Rebuild {
  built: string[];
  /** The compilers' errors, with file, line and column. */
  problems: string[];
}

/**
 * Builds packages and what depends on them, each as soon as what it depends on is built.
 *
 * @param changed - Folders below `packages/`.
 */
export async function rebuild(root: string, changed: readonly string[]): Promise<Rebuild> {
  const packages = new Map(readPackages(root).map((each) => [each.folder, each]));
  const builds = new Map<string, Promise<boolean>>();
  const result: Rebuild = { built: [], problems: [] };

  async function compile(folder: string): Promise<void> {
    try {
      // Through turbo and pnpm the same takes a second longer.
      await run("node", ["--run", "build"], { cwd: join(root, "packages", folder), env: plain });
      result.built.push(folder);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      result.problems.push(resolvePaths(error.message, folder));
    }
  }

  /** Builds a package if it or a dependency changed, and returns whether it did. */
  function build({ folder, dependencies }: Buildable): Promise<boolean> {
    const started = builds.get(folder);
    if (started !== undefined) return started;
    const building = (async () => {
      const before = dependencies.flatMap((name) => packages.get(name) ?? []);
      const isReached = (await Promise.all(before.map(build))).includes(true);
      if (!isReached && !changed.includes(folder)) return false;
      await compile(folder);
      return true;
    })();
    builds.set(folder, building);
    return building;
  }

  await Promise.all([...packages.values()].map(build));
  return result;
}
