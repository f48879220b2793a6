import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackedPackage, run, scope } from "@conference-kit/shared";
import { acceptTarget } from "./target.ts";

/** Throws if a manifest's publishConfig, which npm prefers to its command line, names another registry. */
function assertNotRedirected({ name, manifest }: PackedPackage, target: URL): void {
  for (const [key, value] of Object.entries(manifest.publishConfig ?? {})) {
    if (key.endsWith("registry") && value !== target.href) {
      throw new Error(
        `${name} has publishConfig.${key}, which would send it elsewhere than to ${target.host}. Remove it. Nothing was sent.`,
      );
    }
  }
}

/** The environment without npm's settings and proxies, so that only the command line decides. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(npm|pnpm)_config_|proxy/i.test(name)),
  );
}

async function publish(item: PackedPackage, target: URL, environment: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-publish-"));
  const settings = join(folder, "settings");
  // npm asks for a token even where anyone may publish.
  writeFileSync(settings, `//${target.host}${target.pathname}:_authToken=anyone`);
  writeFileSync(join(folder, "none"), "");
  try {
    await run(
      "npm",
      [
        "publish",
        item.tarball,
        ...["--registry", target.href, `--${scope}:registry=${target.href}`],
        ...["--userconfig", settings, "--globalconfig", join(folder, "none")],
        // npm reads the settings of this project, which has none, instead of one in a folder above.
        ...["--prefix", folder],
        // npm follows redirects: a request to another host fails at a proxy that does not exist.
        ...["--https-proxy", "http://elsewhere.invalid/", "--noproxy", target.hostname],
        ...["--fetch-retries", "0"],
        ...["--access", "public"],
      ],
      { cwd: folder, env: withoutSettings(environment) },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Publishes packages one after the other, so that every published package can be installed at any time.
 *
 * @throws Error before anything is sent when the registry is refused; otherwise saying what
 * was published when one fails.
 */
export async function publishPackages(
  packages: readonly PackedPackage[],
  registry: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const target = acceptTarget(registry);
  for (const item of packages) assertNotRedirected(item, target);
  for (const [index, item] of packages.entries()) {
    try {
      await publish(item, target, environment);
    } catch (error) {
      const names = (list: readonly PackedPackage[]): string =>
        list.map(({ name, version }) => `${name}@${version}`).join(", ") || "none";
      throw new Error(
        [
          `${item.name}@${item.version} was not published: ${error instanceof Error ? error.message : error}`,
          `Published: ${names(packages.slice(0, index))}. Left: ${names(packages.slice(index))}.`,
          "The published packages can be installed. Run the same command again to publish the rest.",
        ].join("\n"),
      );
    }
  }
}
