import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage, readPublishedPackages } from "@conference-kit/shared";
import { checkInstalled, type Installed, installedChecks } from "./installed-checks.ts";
import { forEach } from "./results.ts";
import { checkStatically, staticChecks } from "./static-checks.ts";

/** Every check there is, by name. */
export const allChecks: readonly string[] = [...Object.keys(staticChecks), ...installedChecks];

/** Packs the built packages of a repository and checks them as their users will have them. */
export async function verifyPackages(
  root: string,
  checks: readonly string[] = allChecks,
): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-verify-"));
  try {
    const packages = await forEach(readPublishedPackages(root), (item) =>
      packPackage(item, folder),
    );
    const problems = await checkStatically(packages, checks);
    if (!checks.some((check) => installedChecks.includes(check))) {
      return { problems, types: [], smoke: [] };
    }
    const installed = await checkInstalled(packages, checks, join(folder, "projects"));
    return { ...installed, problems: [...problems, ...installed.problems] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
