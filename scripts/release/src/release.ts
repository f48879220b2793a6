import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage, readPublishedPackages } from "@conference-kit/shared";
import { assertClean, assertVersioned } from "./preflight.ts";
import { publishPackages } from "./publish.ts";
import { assertUp, findState } from "./registry-state.ts";
import { acceptTarget } from "./target.ts";

export interface ReleaseOptions {
  root: string;
  registry: string | undefined;
  /** The environment of npm; its settings and proxies are left out. */
  environment: NodeJS.ProcessEnv;
  /** Builds the packages, after the checks have passed. */
  build: () => Promise<unknown>;
}

/**
 * Publishes every version that the registry does not have yet, and names them.
 *
 * @throws Error before anything is sent when the target, the repository or a version forbids it.
 */
export async function release(options: ReleaseOptions): Promise<string[]> {
  const { root, registry, environment, build } = options;
  const target = acceptTarget(registry);
  const packages = readPublishedPackages(root);
  await assertClean(root);
  assertVersioned(root, packages);
  await assertUp(target);
  await build();
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-release-"));
  try {
    const packed = await Promise.all(packages.map((item) => packPackage(item, folder)));
    const states = await Promise.all(packed.map((item) => findState(item, target)));
    const changed = states.filter(({ differences }) => differences.length > 0);
    if (changed.length > 0) {
      const described = changed.map(
        ({ item, differences }) => `${item.name}@${item.version} (${differences.join(", ")})`,
      );
      throw new Error(
        `Already published with other contents: ${described.join(", ")}. A version is never replaced: add a changeset with \`pnpm changeset\`, then \`pnpm run version\`. Nothing was sent.`,
      );
    }
    const absent = states.filter(({ published }) => !published).map(({ item }) => item);
    await publishPackages(absent, target.href, environment);
    return absent.map(({ name, version }) => `${name}@${version}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
