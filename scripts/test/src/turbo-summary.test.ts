import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFinishedTasks } from "./turbo-summary.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-summary-"));
  mkdirSync(join(root, ".turbo/runs"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const tested = { task: "test", directory: "packages/mock", command: "vitest run" };

function summarize(name: string, time: number, ...tasks: object[]): void {
  const file = join(root, `.turbo/runs/${name}.json`);
  writeFileSync(file, JSON.stringify({ tasks }));
  utimesSync(file, time, time);
}

test("a task that was never begun, as one it depends on failed, has not succeeded", () => {
  summarize("run", 1, { ...tested, execution: { exitCode: 0 } }, { ...tested, task: "contract" });
  expect(readFinishedTasks(root)).toEqual([
    { task: "test", directory: "packages/mock", succeeded: true },
    { task: "contract", directory: "packages/mock", succeeded: false },
  ]);
});

test("a package that has no such task counts for nothing", () => {
  summarize("run", 1, { ...tested, command: "<NONEXISTENT>" });
  expect(readFinishedTasks(root)).toEqual([]);
});

test("of several runs the latest counts", () => {
  summarize("earlier", 1, { ...tested, execution: { exitCode: 0 } });
  summarize("later", 2, { ...tested, execution: { exitCode: 1 } });
  expect(readFinishedTasks(root)).toMatchObject([{ succeeded: false }]);
});

test("a run that left no summary has finished nothing", () => {
  expect(readFinishedTasks(root)).toEqual([]);
});
