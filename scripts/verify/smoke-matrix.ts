import type { Urls } from "@conference-kit/contract-tests/smoke";
import { type Cell, fill } from "./cell.ts";
import { forEach } from "./for-each.ts";
import type { Project } from "./project.ts";
import type { Runtime } from "./runtimes.ts";

/** Runs the smoke suite of every project in every runtime, and closes the runtimes. */
export async function runSmoke(
  projects: readonly Project[],
  runtimes: readonly Runtime[],
  urls: Urls,
): Promise<Cell[]> {
  try {
    const cells = projects.flatMap((project) =>
      runtimes
        // What is for a test library runs where test runners do, and is deployed nowhere.
        .filter(({ bundled }) => !bundled || project.entry.peer === undefined)
        .map((runtime) => ({ project, runtime })),
    );
    return await forEach(cells, async ({ project, runtime }): Promise<Cell> => {
      const row = [project.entry.specifier, project.manager];
      if (runtime.skipped === undefined) {
        return fill(row, runtime.name, () => runtime.run(project, urls));
      }
      return { row, column: runtime.name, outcome: "skipped", message: runtime.skipped };
    });
  } finally {
    await Promise.all(runtimes.map((runtime) => runtime.close()));
  }
}
