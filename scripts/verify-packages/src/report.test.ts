import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { printReport } from "./report.ts";
import type { MatrixCell } from "./results.ts";

let printed: string[];

beforeEach(() => {
  printed = [];
  const print = (text: string): void => {
    printed.push(...stripVTControlCharacters(text).split("\n"));
  };
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
});

afterEach(() => vi.restoreAllMocks());

const passed: MatrixCell = {
  row: ["@scope/long-name", "npm"],
  column: "Node 24",
  outcome: "passed",
};
const failed: MatrixCell = {
  ...passed,
  row: ["@scope/a", "pnpm"],
  outcome: "failed",
  message: "why",
};
const skipped: MatrixCell = {
  ...passed,
  column: "Chromium",
  outcome: "skipped",
  message: "not there",
};

test("the report has a line for each package and manager, and a column for each runtime", () => {
  printReport({ problems: [], types: [], smoke: [passed, skipped, failed] });
  expect(printed.map((line) => line.trimEnd())).toEqual(
    expect.arrayContaining([
      "smoke                   Node 24  Chromium",
      "@scope/long-name  npm   ✓        –",
      "@scope/a          pnpm  ✗        –",
    ]),
  );
});

test("the report counts failed cells and problems, and prints their reasons", () => {
  const problem = { package: "@scope/a", check: "publint", message: "no exports" };
  expect(printReport({ problems: [problem], types: [failed], smoke: [passed] })).toBe(2);
  expect(printed).toEqual(
    expect.arrayContaining([
      "✗ @scope/a, pnpm, Node 24",
      "why",
      "✗ @scope/a, publint",
      "no exports",
    ]),
  );
});

test("the report says once what was skipped, and counts it as no problem", () => {
  expect(printReport({ problems: [], types: [], smoke: [skipped, skipped] })).toBe(0);
  expect(printed.filter((line) => line.includes("SKIPPED"))).toEqual([
    " SKIPPED Chromium: not there ",
  ]);
});
