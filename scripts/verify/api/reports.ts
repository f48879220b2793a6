import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readPublishedPackages } from "../../release/published-packages.ts";
import { describeApi } from "./describe.ts";

/** Lists the entries of a package that have types, as the report's name and its declarations. */
function listEntries(exports: Record<string, unknown>): { report: string; declarations: string }[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target !== "object" || target === null || !("types" in target)) return [];
    const name = subpath.replace(/^\.\/?/, "").replaceAll("/", "-");
    return { report: name === "" ? "api.md" : `api-${name}.md`, declarations: `${target.types}` };
  });
}

/** Describes every entry of every published package; the keys are paths in the repository. */
export async function describePackages(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for (const { folder, manifest } of readPublishedPackages(root)) {
    for (const { report, declarations } of listEntries(manifest.exports ?? {})) {
      const path = relative(root, join(folder, report));
      reports.set(path, await describeApi(folder, declarations));
    }
  }
  return reports;
}

/** Names the committed reports that differ from what the packages offer, or describe nothing. */
export function findStaleReports(root: string, reports: ReadonlyMap<string, string>): string[] {
  const read = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const different = [...reports].filter(([path, text]) => read(path) !== text);
  const orphans = globSync("packages/*/api{,-*}.md", { cwd: root }).filter(
    (path) => !reports.has(path),
  );
  return [...different.map(([path]) => path), ...orphans];
}
