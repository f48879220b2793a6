import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readPublishedPackages } from "@conference-kit/shared";
import { listEntries } from "../entries.ts";
import { describeApi } from "./describe.ts";

/** Describes every entry of every published package; the keys are paths in the repository. */
export async function describePackages(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for (const { item, subpath, declarations } of readPublishedPackages(root).flatMap(listEntries)) {
    const report = subpath === "" ? "api.md" : `api-${subpath}.md`;
    const path = relative(root, join(item.folder, report));
    reports.set(path, await describeApi(item.folder, declarations));
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
