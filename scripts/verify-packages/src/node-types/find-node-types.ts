import { join } from "node:path";
import { CommandError, type Entry, repository, run } from "@conference-kit/shared";
import { forEach } from "../results.ts";

const compiler = join(repository, "node_modules/typescript/bin/tsc");

/** The options of someone who has no types of Node.js; declarations of dependencies are checked too. */
const options = [
  ...["--ignoreConfig", "--noEmit", "--explainFiles"],
  ...["--module", "nodenext", "--target", "es2022"],
  ...["--lib", "ES2022,DOM,DOM.Iterable,DOM.AsyncIterable"],
];

/** An error of the compiler, or the reason why it has read the types of Node.js all the same. */
const problem = /^.*: error TS.*$|(?<=@types\/node\/index\.d\.ts\n +)\S.*$/gm;

/** Compiles the declarations of entries, and gives the lines that name a file and what it lacks. */
async function compile(entries: readonly Entry[]): Promise<string[]> {
  const files = entries.map(({ item, declarations }) => join(item.folder, declarations));
  try {
    const printed = await run(process.execPath, [compiler, ...options, ...files], {
      cwd: repository,
    });
    return printed.match(problem) ?? [];
  } catch (error) {
    const problems = error instanceof CommandError && error.message.match(problem);
    if (problems) return problems;
    throw error;
  }
}

/**
 * Finds the entries whose declarations lead to types of Node.js, or to others that a user may not have,
 * and says by which file.
 */
export async function findNodeTypes(entries: readonly Entry[]): Promise<string[]> {
  if ((await compile(entries)).length === 0) return [];
  // One program for all takes less than a second; only when it fails is each entry asked for.
  const found = await forEach(entries, async (entry) => ({
    entry,
    problems: await compile([entry]),
  }));
  return found
    .filter(({ problems }) => problems.length > 0)
    .map(({ entry, problems }) => `${entry.specifier}\n  ${problems.join("\n  ")}`);
}
