import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  createSampleRepository,
  type LocalRegistry,
  packPackage,
  readPublishedPackages,
  repository,
  run,
  type SampleRepository,
  startRegistry,
} from "@conference-kit/shared";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findOtherLicences } from "./licences.ts";
import { publishPackages } from "./publish.ts";

// Tests start a registry and several programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("an install with this repository's settings", () => {
  let registry: LocalRegistry;
  let repositoryOfOthers: SampleRepository;
  let project: SampleRepository;

  /** Publishes one package that somebody else changed, and gives what installing it prints. */
  async function install(change: object, settings = ""): Promise<string> {
    const { root, write } = repositoryOfOthers;
    const manifest = { name: "@conference-kit/zebra", version: "1.0.0", files: ["dist"] };
    write("packages/zebra/package.json", { ...manifest, ...change });
    const [zebra] = readPublishedPackages(root).filter(({ name }) => name === manifest.name);
    if (zebra === undefined) throw new Error("the sample has no zebra");
    await publishPackages([await packPackage(zebra, join(root, "packed"))], registry.url);
    const ours = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");
    project.write("pnpm-workspace.yaml", `${ours}\n${settings}`);
    project.write(".npmrc", `@conference-kit:registry=${registry.url}\n`);
    rmSync(join(project.root, "packages"), { recursive: true });
    const cache = ["--cache-dir", join(project.root, "cache")];
    return run("pnpm", ["add", "--workspace-root", manifest.name, ...cache], {
      cwd: project.root,
    });
  }

  const anyAge = 'minimumReleaseAgeExclude: ["@conference-kit/*"]\n';

  beforeEach(async () => {
    [registry, repositoryOfOthers, project] = await Promise.all([
      startRegistry(),
      createSampleRepository(),
      createSampleRepository(),
    ]);
  });

  afterEach(async () => {
    for (const { root } of [repositoryOfOthers, project]) rmSync(root, { recursive: true });
    await registry.close();
  });

  test("takes no version that was published less than a day ago", async () => {
    await expect(install({})).rejects.toThrow("ERR_PNPM_NO_MATURE_MATCHING_VERSION");
  });

  test("fails for an install script that is not allowed, and does not run it", async () => {
    const scripts = { postinstall: "node -e \"require('fs').writeFileSync('ran','')\"" };
    await expect(install({ scripts }, anyAge)).rejects.toThrow("ERR_PNPM_IGNORED_BUILDS");
    const installed = join(project.root, "node_modules/@conference-kit/zebra");
    expect([existsSync(join(installed, "dist")), existsSync(join(installed, "ran"))]).toEqual([
      true,
      false,
    ]);
  });

  test("a dependency whose licence binds the user's own code is found", async () => {
    await install({ license: "GPL-3.0-only" }, anyAge);
    expect(await findOtherLicences(project.root)).toEqual([
      "@conference-kit/zebra@1.0.0 is under GPL-3.0-only",
    ]);
  });
});
