import { expect, test } from "vitest";
import { mutants } from "./mutants.ts";

test("there are at least forty defects, each with a title of its own", () => {
  expect(new Set(mutants.map(({ title }) => title)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(40);
});
