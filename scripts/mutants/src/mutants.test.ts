import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { expect, test } from "vitest";
import { mutants } from "./mutants.ts";

test("there are at least forty defects, each with a title of its own", () => {
  expect(new Set(mutants.map(({ title }) => title)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(40);
});

test("each defect can be seeded: its file has its text once", () => {
  const unfit = mutants.filter(({ file, find }) => {
    const text = readFileSync(join(repository, file), "utf8");
    return text.split(find).length !== 2;
  });
  expect(unfit.map(({ title, file }) => `${title}: ${file}`)).toEqual([]);
});
