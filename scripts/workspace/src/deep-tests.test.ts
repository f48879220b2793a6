import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "@conference-kit/shared";
import { expect, test } from "vitest";

function readScripts(folder: string): object {
  return JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")).scripts;
}

test("each package with deep tests has the script by which pnpm test:deep runs them", () => {
  const cwd = repository;
  const folders = globSync("{packages/*,scripts/*,examples}/package.json", { cwd })
    .map((manifest) => dirname(manifest))
    .filter((folder) => globSync(`${folder}/{src,test}/**/*.deep.test.ts`, { cwd }).length > 0);
  expect(folders).toContain("packages/status-callbacks");
  expect(folders.filter((folder) => !("test:deep" in readScripts(folder)))).toEqual([]);
});
