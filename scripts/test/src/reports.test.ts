import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countTests, removeReports } from "./reports.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-reports-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function report(name: string, numPassedTests: number, numFailedTests: number): void {
  writeFileSync(join(folder, name), JSON.stringify({ numPassedTests, numFailedTests }));
}

test("the tests of several reports add up", () => {
  report("one.json", 3, 0);
  report("other.json", 4, 2);
  expect(countTests(join(folder, "*.json"), false)).toEqual({ passed: 7, failed: 2 });
});

test("a command that fails though each of its tests passed counts as one failure", () => {
  report("one.json", 3, 0);
  expect(countTests(join(folder, "one.json"), false)).toEqual({ passed: 3, failed: 1 });
});

test.each([
  [true, { passed: 1, failed: 0 }],
  [false, { passed: 0, failed: 1 }],
])("a command without a report counts as one check: succeeded %s", (succeeded, counts) => {
  expect(countTests(join(folder, "none.json"), succeeded)).toEqual(counts);
});

test("a removed report is not counted again", () => {
  report("one.json", 3, 0);
  removeReports(join(folder, "*.json"));
  expect(countTests(join(folder, "one.json"), false)).toEqual({ passed: 0, failed: 1 });
});
