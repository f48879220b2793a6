import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { listEntries, readPublishedPackages } from "@conference-kit/shared";
import { describeApis } from "./describe.ts";

/** Describes every entry of every published package; the keys are paths in the repository. */
export async function describePackages(root: string): Promise<Map<string, string>> {
  const entries = readPublishedPackages(root).flatMap(listEntries);
  const reports = await describeApis(
    entries.map(({ item, declarations }) => ({ folder: item.folder, path: declarations })),
  );
  return new Map(
    entries.map(({ item, subpath }, index) => {
      const report = subpath === "" ? "api.md" : `api-${subpath}.md`;
      return [relative(root, join(item.folder, report)), reports[index] ?? ""];
    }),
  );
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
