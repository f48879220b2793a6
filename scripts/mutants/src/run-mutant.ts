import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@conference-kit/shared";
import { applyMutant, type Mutant } from "./mutant.ts";
import { runTests } from "./run-tests.ts";

/** Takes a defect out of a copy again, and whatever was generated with it. */
async function restore(copy: string): Promise<void> {
  await run("git", ["restore", "."], { cwd: copy });
  await run("git", ["clean", "--force", "-d", "--quiet"], { cwd: copy });
}

/**
 * Seeds one defect in a clone of the repository, runs the tests that have to notice it, and takes it
 * out again.
 *
 * @returns the title of the test that caught it, or undefined when none did
 */
export async function runMutant(copy: string, mutant: Mutant): Promise<string | undefined> {
  const file = join(copy, mutant.file);
  writeFileSync(file, applyMutant(mutant, readFileSync(file, "utf8")));
  try {
    if (mutant.file.startsWith("scripts/generate/")) {
      await run("node", ["scripts/generate/src/command.ts"], { cwd: copy });
    }
    return await runTests(copy, [`src/${mutant.tests}`]);
  } finally {
    await restore(copy);
  }
}
