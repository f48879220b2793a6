import { resolve } from "node:path";
import { styleText } from "node:util";
import { startMock } from "@conference-kit/mock";
import type { TestProject } from "vitest/node";
import { writeCoverage } from "./coverage/coverage-file.ts";
import { createCoverage } from "./coverage/create-coverage.ts";
import { describeGap } from "./coverage/gate.ts";
import { loadTested } from "./specifications.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Base URL of the mock of each specification, by its short name. */
    mocks: Record<string, string>;
  }
}

async function isWholeRun(project: TestProject): Promise<boolean> {
  const { testNamePattern } = project.vitest.config;
  const { testFiles } = await project.globTestFiles();
  const ran = project.vitest.state.getTestModules().filter((module) => module.project === project);
  return testNamePattern === undefined && ran.length === testFiles.length;
}

/** Starts the mocks once for all test files; afterwards fails the run for what it has not shown. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const packageFolder = project.config.root;
  const coverage = createCoverage();
  const tested = await loadTested(resolve(packageFolder, "../.."));
  const mocks = await Promise.all(
    tested.map(async ({ specification, document }) => {
      const mock = await startMock({ specification: document, onExchange: coverage.record });
      return { name: specification.fixtures, mock };
    }),
  );
  for (const { mock } of mocks) coverage.declare(mock.operations);
  project.provide("mocks", Object.fromEntries(mocks.map(({ name, mock }) => [name, mock.url])));
  return async () => {
    await Promise.all(mocks.map(({ mock }) => mock.close()));
    if (!(await isWholeRun(project))) return;
    const cells = coverage.cells();
    writeCoverage({ finishedAt: new Date().toISOString(), cells }, packageFolder);
    const gap = describeGap(cells);
    if (gap === undefined) return;
    console.error(`\n${styleText("red", "✗ coverage gate")} ${gap}\n`);
    process.exitCode = 1;
  };
}
