import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createSampleRepository, type SampleRepository } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test } from "vitest";
import { version } from "./version.ts";

let repository: SampleRepository;

beforeEach(async () => {
  repository = await createSampleRepository();
});

afterEach(() => rmSync(repository.root, { recursive: true }));

const read = (path: string): string => readFileSync(join(repository.root, path), "utf8");
const change =
  '---\n"@conference-kit/zebra": minor\n---\n\nStripes can be counted.\n\nBoth sides.\n';

test("making versions raises a changed package and its dependents, each by itself", async () => {
  repository.write(".changeset/brave-cats.md", change);
  await repository.commit();
  await version(repository.root);
  expect(JSON.parse(read("packages/zebra/package.json"))).toMatchObject({ version: "0.2.0" });
  expect(JSON.parse(read("packages/aardvark/package.json"))).toMatchObject({
    version: "0.1.1",
    dependencies: { "@conference-kit/zebra": "workspace:^" },
  });
  expect(existsSync(join(repository.root, ".changeset/brave-cats.md"))).toBe(false);
});

test("making versions writes changelogs in the words of the changeset, without commits", async () => {
  repository.write(".changeset/brave-cats.md", change);
  await repository.commit();
  await version(repository.root);
  expect(read("packages/zebra/CHANGELOG.md")).toBe(
    "# @conference-kit/zebra\n\n## 0.2.0\n\n### Minor Changes\n\n- Stripes can be counted.\n\n  Both sides.\n",
  );
  expect(read("packages/aardvark/CHANGELOG.md")).toBe(
    "# @conference-kit/aardvark\n\n## 0.1.1\n\n### Patch Changes\n\n- Now uses @conference-kit/zebra 0.2.0\n",
  );
});

test("making versions is refused without a changeset", async () => {
  await expect(version(repository.root)).rejects.toThrow(
    "No changeset waits, so there is nothing to version. Describe the change with `pnpm changeset`.",
  );
});

test("making versions is refused with uncommitted changes, and changes nothing", async () => {
  repository.write(".changeset/brave-cats.md", change);
  await expect(version(repository.root)).rejects.toThrow(/dirty.*brave-cats\.md/s);
  expect(JSON.parse(read("packages/zebra/package.json"))).toMatchObject({ version: "0.1.0" });
});
