import type { Project } from "./project.ts";
import { fill, forEach, type MatrixCell } from "./results.ts";
import type { Runtime } from "./runtime.ts";
import type { Urls } from "./suites/check.ts";

/** Subpaths that can't run in a runtime, with the reason. */
const limits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  msw: {
    Deno: "importing msw keeps the program from ending",
    workerd: "msw needs localStorage",
  },
  server: {
    Bun: "the server is for Node.js",
    Chromium: "the server is for Node.js",
    Deno: "the server is for Node.js",
    workerd: "the server is for Node.js",
  },
};

function findReason({ entry }: Project, { name, skipped }: Runtime): string | undefined {
  return skipped ?? limits[entry.subpath]?.[name];
}

/** Runs the smoke suite of every project in every runtime, and closes the runtimes. */
export async function runSmoke(
  projects: readonly Project[],
  runtimes: readonly Runtime[],
  urls: Urls,
): Promise<MatrixCell[]> {
  try {
    const cells = projects.flatMap((project) => runtimes.map((runtime) => ({ project, runtime })));
    return await forEach(cells, async ({ project, runtime }): Promise<MatrixCell> => {
      const row = [project.entry.specifier, project.manager];
      const message = findReason(project, runtime);
      return message === undefined
        ? fill(row, runtime.name, () => runtime.run(project, urls))
        : { row, column: runtime.name, outcome: "skipped", message };
    });
  } finally {
    await Promise.all(runtimes.map((runtime) => runtime.close()));
  }
}
