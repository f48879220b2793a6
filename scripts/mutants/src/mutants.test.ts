import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { expect, test } from "vitest";
import { applyMutant } from "./mutant.ts";
import { mutants } from "./mutants.ts";

test("there are at least a hundred defects, each with a title of its own", () => {
  expect(new Set(mutants.map(({ title }) => title)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(100);
});

test.each(mutants)(
  'the text of "$title" stands once in $file, so that the defect can be seeded',
  (mutant) => {
    const text = readFileSync(join(repository, mutant.file), "utf8");
    expect(applyMutant(mutant, text)).not.toBe(text);
  },
);
