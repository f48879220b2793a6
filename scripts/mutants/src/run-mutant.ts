import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";
import { runTests } from "./run-tests.ts";

/** Puts the defect into the text of its file. */
function applyMutant({ title, file, find, replace }: Mutant, text: string): string {
  const places = text.split(find).length - 1;
  if (places === 1) return text.replace(find, () => replace);
  throw new Error(
    `The defect "${title}" can't be seeded: ${file} has its text ${places} times. Adapt scripts/mutants/src to what the file says now.`,
  );
}

/**
 * Seeds one defect in a copy of the repository, runs the tests that have to notice it, and takes it
 * out again.
 *
 * @returns the title of the test that caught it, or undefined when none did
 */
export async function runMutant(copy: string, mutant: Mutant): Promise<string | undefined> {
  const file = join(copy, mutant.file);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, applyMutant(mutant, text));
  try {
    return await runTests(copy, [`src/${mutant.tests}`]);
  } finally {
    writeFileSync(file, text);
  }
}
