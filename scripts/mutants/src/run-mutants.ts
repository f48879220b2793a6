import { availableParallelism } from "node:os";
import { createClone } from "@conference-kit/shared";
import type { Mutant } from "./mutant.ts";
import { runMutant } from "./run-mutant.ts";
import { runTests } from "./run-tests.ts";

/** The result of trying a defect. */
export interface Verdict {
  mutant: Mutant;
  /** Title of the test that caught it. */
  caughtBy?: string;
  /** Why it could not be tried. */
  problem?: string;
}

async function judge(copy: string, mutant: Mutant): Promise<Verdict> {
  try {
    const caughtBy = await runMutant(copy, mutant);
    return caughtBy === undefined ? { mutant } : { mutant, caughtBy };
  } catch (error) {
    return { mutant, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function checkBaseline(copy: string, mutants: readonly Mutant[]): Promise<void> {
  const files = new Set(mutants.map(({ tests }) => `src/${tests}`));
  const failure = await runTests(copy, [...files]);
  if (failure === undefined) return;
  throw new Error(`Without any defect "${failure}" fails: nothing can be said before it passes.`);
}

/**
 * Tries defects, as many at a time as the machine has processors.
 *
 * @throws Error when the tests fail without a defect.
 */
export async function* runMutants(mutants: readonly Mutant[]): AsyncGenerator<Verdict> {
  const clones = await Promise.all(
    Array.from({ length: availableParallelism() }, () => createClone()),
  );
  const copies = clones.map(({ root }) => root);
  try {
    for (const copy of copies.slice(0, 1)) await checkBaseline(copy, mutants);
    const remaining = [...mutants];
    const running = new Map<string, Promise<{ copy: string; verdict: Verdict }>>();
    const begin = (copy: string): void => {
      const mutant = remaining.shift();
      if (mutant === undefined) running.delete(copy);
      else
        running.set(
          copy,
          judge(copy, mutant).then((verdict) => ({ copy, verdict })),
        );
    };
    copies.forEach(begin);
    while (running.size > 0) {
      const { copy, verdict } = await Promise.race(running.values());
      begin(copy);
      yield verdict;
    }
  } finally {
    for (const clone of clones) clone[Symbol.dispose]();
  }
}
