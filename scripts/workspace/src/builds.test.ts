import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPublishedPackages, repository } from "@conference-kit/shared";
import { expect, test } from "vitest";

interface Settings {
  tasks: Record<string, { dependsOn?: string[] } | undefined>;
}

const packages = readPublishedPackages(repository);
const published = packages.map(({ name }) => name);

const listPublished = (dependencies: object = {}): string[] =>
  Object.keys(dependencies).filter((name) => published.includes(name));

function readSettings(folder: string): Settings {
  const path = join(folder, "turbo.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { tasks: {} };
}

// Without a list of its own a task waits for everything in the manifest: for what tests need, too.
test.each(packages)(
  "$name is built after its dependencies, and not after packages that its tests alone need",
  ({ folder, manifest }) => {
    const { tasks } = readSettings(folder);
    const needed = listPublished(manifest.dependencies);
    const hasOthers = listPublished(manifest.devDependencies).length > 0;
    for (const task of ["build", "sources"]) {
      expect(tasks[task]?.dependsOn).toEqual(
        hasOthers ? needed.map((name) => `${name}#${task}`) : undefined,
      );
    }
  },
);
