import { type Clone, createClone } from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mutant } from "./mutant.ts";
import { runMutant } from "./run-mutant.ts";
import { runMutants, type Verdict } from "./run-mutants.ts";

const file = "packages/insights-summaries/src/generated/get-conference-summary.ts";
const tests = "operations/answers";
const find = '"/v1/Conferences/{ConferenceSid}"';
const harmless: Mutant = { title: "nothing is wrong", file, find, replace: `${find} `, tests };
const harmful: Mutant = {
  title: "the version is wrong",
  file,
  find,
  replace: '"/v2/Conferences/{ConferenceSid}"',
  tests,
};

let clone: Clone;

beforeAll(async () => {
  clone = await createClone();
});
afterAll(() => clone[Symbol.dispose]());

test("a change that is no defect survives, and is taken out of the file again", async () => {
  const before = clone.read(file);
  expect(await runMutant(clone.root, harmless)).toBeUndefined();
  expect(clone.read(file)).toBe(before);
});

test("a defect that keeps the tests from running is not caught", async () => {
  const broken = { ...harmless, replace: '"' };
  await expect(runMutant(clone.root, broken)).rejects.toThrow();
});

test("a defect whose tests are not there is not caught", async () => {
  await expect(runMutant(clone.root, { ...harmful, tests: "nowhere" })).rejects.toThrow("No test");
});

test("a defect whose text is no longer in its file is an error that says so", async () => {
  await expect(runMutant(clone.root, { ...harmful, find: "v9" })).rejects.toThrow(
    `The defect "the version is wrong" can't be seeded: ${file} has its text 0 times.`,
  );
});

test("every defect is tried, and the test that caught it is named", async () => {
  const missing = { ...harmful, find: "v9" };
  const verdicts: Verdict[] = [];
  for await (const verdict of runMutants([harmful, missing])) verdicts.push(verdict);
  expect(verdicts).toHaveLength(2);
  expect(verdicts).toContainEqual({
    mutant: harmful,
    caughtBy: expect.stringContaining("reads an answer of getConferenceSummary"),
  });
  expect(verdicts).toContainEqual({ mutant: missing, problem: expect.stringContaining("seeded") });
});
