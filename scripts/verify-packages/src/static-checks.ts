import type { PackedPackage } from "@conference-kit/shared";
import { checkFileList } from "./file-list.ts";
import { checkForSecrets, checkWithAttw, checkWithPublint } from "./linters.ts";
import { forEach, type PackageProblem } from "./results.ts";

/** Checks that look at the files of a package, and give what is wrong with them. */
export const staticChecks: Record<string, (item: PackedPackage) => Promise<string[]>> = {
  files: async ({ contents }) => checkFileList(contents),
  secrets: checkForSecrets,
  publint: checkWithPublint,
  attw: checkWithAttw,
};

/** Runs checks on packages. */
export async function checkStatically(
  packages: readonly PackedPackage[],
  checks: readonly string[],
): Promise<PackageProblem[]> {
  const wanted = Object.entries(staticChecks).filter(([name]) => checks.includes(name));
  const runs = packages.flatMap((item) => wanted.map(([name, look]) => ({ item, name, look })));
  const found = await forEach(runs, async ({ item, name, look }) =>
    (await look(item)).map((message) => ({ package: item.name, check: name, message })),
  );
  return found.flat();
}
