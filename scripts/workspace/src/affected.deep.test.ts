import { type Clone, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const runtime = "packages/client-runtime/src/index.ts";
const typesTest = "packages/insights-types/src/index.test.ts";
let clone: Clone;

beforeEach(async () => {
  clone = await createClone();
});

afterEach(() => clone[Symbol.dispose]());

const touch = (file: string): void => clone.write(file, `${clone.read(file)}// A remark.\n`);

const affected = (...parameters: string[]): Promise<string> =>
  clone.run("node", ["scripts/workspace/src/command.ts", ...parameters]);

async function listTests(...parameters: string[]): Promise<string[]> {
  const lines = (await affected("--list", ...parameters)).trim().split("\n");
  return lines
    .filter((line) => /#(test|contract)$/.test(line))
    .map((line) => line.replace("@conference-kit/", ""));
}

test("without a change nothing is affected", async () => {
  expect(await listTests()).toEqual([]);
});

test("a change reaches every package that stands on the changed one, and no other", async () => {
  touch(runtime);
  const tests = await listTests();
  expect(tests).toContain("client-runtime#test");
  expect(tests).toContain("insights-summaries#test");
  expect(tests).toContain("contract-tests#contract");
  expect(tests).not.toContain("insights-types#test");
});

test("a new file counts as a change before it is committed", async () => {
  clone.write("packages/insights-types/src/more.test.ts", "");
  expect(await listTests()).toEqual(["insights-types#test"]);
});

test("commits count from where the branch left main, or the base that is named", async () => {
  await clone.run("git", ["checkout", "--quiet", "-b", "topic"]);
  touch(runtime);
  await clone.commit();
  touch(typesTest);
  await clone.commit();
  expect(await listTests("--base", "HEAD~1")).toEqual(["insights-types#test"]);
  expect(await listTests()).toContain("client-runtime#test");
});

test("the tests of what is affected run", async () => {
  touch(typesTest);
  await affected();
  const report: unknown = JSON.parse(clone.read("packages/insights-types/reports/test.json"));
  expect(report).toMatchObject({ success: true, numPassedTests: 2 });
});

test("a base that does not exist is named, with a remedy, and nothing runs", async () => {
  await expect(affected("--base", "no-such-branch")).rejects.toThrow(
    /^There is no commit "no-such-branch" to compare with\. Name a branch.*`git fetch.*`\.$/,
  );
});
