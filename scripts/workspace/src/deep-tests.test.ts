import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { expect, test } from "vitest";

function readScripts(folder: string): object {
  return JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")).scripts;
}

test("each package with deep tests has the script by which pnpm test:deep runs them", () => {
  const files = globSync("{packages/*,scripts/*,examples}/{src,test}/**/*.deep.test.ts", {
    cwd: repository,
  });
  const folders = [...new Set(files.map((file) => file.replace(/\/(src|test)\/.*/, "")))];
  expect(folders).toContain("packages/status-callbacks");
  expect(folders.filter((folder) => !("test:deep" in readScripts(folder)))).toEqual([]);
});
