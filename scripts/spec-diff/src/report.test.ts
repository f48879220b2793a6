import { afterAll, expect, test } from "vitest";
import { findUnannounced } from "./changesets/check.ts";
import { remove } from "./edits/edit.ts";
import { type Report, reportChanges } from "./report.ts";
import {
  createTestRepository,
  edits,
  insights as file,
  majorChange,
  removeTemplate,
  type TestRepository,
} from "./test-repository.ts";

afterAll(removeTemplate);

const insights = "@conference-kit/insights-types";
const voice = "@conference-kit/voice-participants";
const types = "packages/insights-types/src/generated/insights-v1.ts";

function bumps({ packages }: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(packages).map(([name, { bump }]) => [
      name.replace("@conference-kit/", ""),
      bump,
    ]),
  );
}

test("edits are compared with main, whether committed or not", async () => {
  using repository = await createTestRepository();
  expect(new Set(Object.values(bumps(await reportChanges(repository.root))))).toEqual(
    new Set(["none"]),
  );
  repository.edit(edits.major);
  const report = await reportChanges(repository.root);
  expect(report.packages[insights]).toMatchObject({
    bump: "major",
    base: "main",
    changes: [majorChange],
  });
});

test("a package takes over the minor and major changes of the types it hands on", async () => {
  using repository = await createTestRepository();
  repository.edit(edits.major);
  const report = await reportChanges(repository.root);
  expect(bumps(report)).toMatchObject({
    "client-runtime": "none",
    "insights-types": "major",
    "insights-summaries": "major",
    "test-fixtures": "major",
    "voice-participants": "none",
  });
  expect(report.packages["@conference-kit/insights-summaries"]?.changes).toMatchObject([
    { from: insights, subject: "`StreamMetrics.mos`" },
  ]);
});

test("changed words release only the packages that have them", async () => {
  using repository = await createTestRepository();
  repository.edit(edits.patch);
  expect(bumps(await reportChanges(repository.root))).toMatchObject({
    "client-runtime": "none",
    "insights-types": "patch",
    "insights-summaries": "none",
    "test-fixtures": "none",
    "voice-participants": "none",
  });
});

test("commits on main after the branch left it are no change of the branch", async () => {
  using repository = await createTestRepository();
  repository.git("switch", "--quiet", "--create", "branch");
  repository.edit(edits.patch);
  repository.commit();
  repository.git("switch", "--quiet", "main");
  repository.edit(edits.major);
  await repository.generate();
  repository.commit();
  repository.git("switch", "--quiet", "branch");
  expect((await reportChanges(repository.root)).packages[insights]?.bump).toBe("patch");
  expect((await reportChanges(repository.root, "main")).packages[insights]?.bump).toBe("patch");
});

test("each package is compared with its own last release", async () => {
  using repository = await createTestRepository();
  repository.git("tag", `${insights}@1.9.0`);
  repository.edit(edits.minor);
  await repository.generate();
  repository.commit();
  repository.git("tag", `${insights}@1.10.0-next.0`);
  repository.git("tag", `${insights}@1.10.0`);
  repository.git("switch", "--quiet", "--create", "next");
  repository.edit(edits.major);
  repository.commit();
  repository.git("tag", `${insights}@2.0.0`);
  repository.git("switch", "--quiet", "main");
  repository.edit(edits.patch);
  await repository.generate();
  repository.commit();
  const { packages } = await reportChanges(repository.root);
  expect(packages[insights]).toMatchObject({
    base: `${insights}@1.10.0`,
    bump: "patch",
  });
  expect(packages[voice]).toMatchObject({ base: "main", bump: "none" });
});

const manifest = "packages/insights-types/package.json";

function changeManifest({ read, write }: TestRepository, fields: object): void {
  write(manifest, JSON.stringify({ ...JSON.parse(read(manifest)), ...fields }));
}

/** A released package whose specification was edited, with a version raised for it. */
async function createRaised(edit: keyof typeof edits, version: string): Promise<TestRepository> {
  const repository = await createTestRepository();
  repository.git("tag", `${insights}@1.0.0`);
  repository.edit(edits[edit]);
  await repository.generate();
  repository.commit();
  changeManifest(repository, { version });
  return repository;
}

test.for([
  { state: "committed", act: ({ commit }: TestRepository) => commit() },
  { state: "about to be committed", act: () => undefined },
])(
  "a raised version that is $state announces the changes before it, and none after it",
  async ({ act }) => {
    using repository = await createRaised("minor", "1.1.0");
    act(repository);
    const base = `${insights}@1.1.0, not tagged yet`;
    expect((await reportChanges(repository.root)).packages[insights]).toEqual({
      bump: "none",
      base,
      changes: [],
    });
    repository.edit(edits.patch);
    const report = await reportChanges(repository.root);
    expect(report.packages[insights]).toMatchObject({
      bump: "patch",
      base,
      changes: [{ subject: "`StreamMetrics.mos`" }],
    });
    expect(await findUnannounced(repository.root, report)).toMatchObject([
      { problem: `${insights} needs a changeset of at least patch` },
    ]);
  },
);

test("a manifest whose version is not raised announces nothing", async () => {
  using repository = await createRaised("minor", "1.1.0");
  repository.commit();
  repository.edit(edits.patch);
  await repository.generate();
  changeManifest(repository, { description: "Types." });
  repository.commit();
  expect(bumps(await reportChanges(repository.root))).toMatchObject({ "insights-types": "patch" });
});

test.for([
  { version: "1.1.0", bump: "major", base: `${insights}@1.0.0` },
  { version: "2.0.0-next.0", bump: "none", base: `${insights}@2.0.0-next.0, not tagged yet` },
])(
  "a break announced by the version $version leaves the bump $bump",
  async ({ version, bump, base }) => {
    using repository = await createRaised("major", version);
    repository.commit();
    const { packages } = await reportChanges(repository.root);
    expect(packages[insights]).toMatchObject({ bump, base });
  },
);

test("a base given by --base is used for every package", async () => {
  using repository = await createTestRepository();
  repository.git("tag", `${insights}@1.0.0`);
  repository.edit(edits.minor);
  const { packages } = await reportChanges(repository.root, "HEAD");
  expect(new Set(Object.values(packages).map(({ base }) => base))).toEqual(new Set(["HEAD"]));
});

test("the error for a base that doesn't exist names it, with a remedy", async () => {
  using repository = await createTestRepository();
  await expect(reportChanges(repository.root, "nowhere")).rejects.toThrow(
    /^There is no commit "nowhere" to compare with\. Name a branch.*git fetch/,
  );
  await expect(reportChanges(repository.root, "--upload-pack=x")).rejects.toThrow(
    'There is no commit "--upload-pack=x" to compare with.',
  );
});

test("the error without main and without a release has a remedy", async () => {
  using repository = await createTestRepository();
  repository.git("branch", "--move", "topic");
  await expect(reportChanges(repository.root)).rejects.toThrow(
    /^There is neither a release nor a branch `main` to compare with\. Name a commit with --base/,
  );
});

test("main is found on the server where there is no branch of its own", async () => {
  using repository = await createTestRepository();
  repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
  repository.git("branch", "--move", "topic");
  expect((await reportChanges(repository.root)).packages[insights]?.base).toBe("origin/main");
});

test("everything is new compared with a base without specifications", async () => {
  using repository = await createTestRepository();
  repository.git("rm", "-r", "--quiet", "--cached", "openapi");
  repository.git("commit", "--quiet", "--message", "Remove");
  const report = await reportChanges(repository.root, "HEAD");
  expect(bumps(report)).toMatchObject({ "insights-types": "minor", "voice-participants": "minor" });
  expect(report.packages[insights]?.changes.map(({ kind }) => kind)).not.toContain("removed");
});

test("the types of the base are those that were committed, and are not generated anew", async () => {
  using repository = await createTestRepository();
  const committed = repository.read(types);
  repository.write(types, committed.replace("mos: number;", "mos: number | string;"));
  repository.commit();
  const { packages } = await reportChanges(repository.root);
  expect(packages[insights]).toMatchObject({
    bump: "minor",
    changes: [{ subject: "`StreamMetrics.mos`" }],
  });
});

test("a base whose specifications can't be read is an error that names the place", async () => {
  using repository = await createTestRepository();
  const good = repository.read(file);
  repository.write(file, `${good}\n  broken: [`);
  repository.commit();
  repository.write(file, good);
  await expect(reportChanges(repository.root, "HEAD")).rejects.toThrow(
    /^The specifications of HEAD can't be read; compare with another commit\.\nopenapi\/insights-v1\.yaml:\d+:\d+/,
  );
});

test("a base that breaks a lint rule that came later can be compared with", async () => {
  using repository = await createTestRepository();
  const good = repository.read(file);
  repository.edit(remove(["components", "schemas", "StreamMetrics", "description"]));
  repository.commit();
  repository.write(file, good);
  expect((await reportChanges(repository.root, "HEAD")).packages[voice]?.bump).toBe("none");
});
