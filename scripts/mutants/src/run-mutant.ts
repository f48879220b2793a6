import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@conference-kit/shared";
import { applyMutant, type Mutant } from "./mutant.ts";
import { runTests } from "./run-tests.ts";

/** Generates in a copy, as a defect in the generator would have done. */
async function generate(copy: string): Promise<void> {
  await run("node", ["scripts/generate/src/command.ts"], { cwd: copy });
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
  const isGenerator = mutant.file.startsWith("scripts/generate/");
  writeFileSync(file, applyMutant(mutant, text));
  try {
    if (isGenerator) await generate(copy);
    return await runTests(copy, [`src/${mutant.tests}`]);
  } finally {
    writeFileSync(file, text);
    if (isGenerator) await generate(copy);
  }
}
