import { resolve } from "node:path";
import { styleText } from "node:util";
import { startMock } from "@conference-kit/mock";
import type { OpenApiDocument } from "@conference-kit/specifications/model";
import type { TestProject } from "vitest/node";
import { writeCoverage } from "./coverage/coverage-file.ts";
import { createCoverage } from "./coverage/create-coverage.ts";
import { describeGap } from "./coverage/gate.ts";
import { loadTested } from "./specifications.ts";

/** A specification, and the mock that serves it. */
export interface MockedSpecification {
  /** Short name, by which the fixtures know it too. */
  name: string;
  /** Path relative to the repository. */
  file: string;
  document: OpenApiDocument;
  /** Base URL of the mock. */
  url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    specifications: MockedSpecification[];
  }
}

async function isWholeRun(project: TestProject): Promise<boolean> {
  const { testNamePattern } = project.vitest.config;
  const { testFiles } = await project.globTestFiles();
  const ran = project.vitest.state.getTestModules().filter((module) => module.project === project);
  return testNamePattern === undefined && ran.length === testFiles.length;
}

/**
 * Loads the specifications and starts their mocks once for all test files; afterwards fails the run
 * if a declared cell is not covered.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const packageFolder = project.config.root;
  const coverage = createCoverage();
  const tested = await loadTested(resolve(packageFolder, "../.."));
  const mocks = await Promise.all(
    tested.map(({ document }) => {
      coverage.declare(document);
      // The mock may change the document that it serves.
      const specification = structuredClone(document);
      return startMock({ specification, onExchange: coverage.record });
    }),
  );
  const specifications = tested.map(({ specification, document }, index) => ({
    name: specification.fixtures,
    file: specification.file,
    document,
    url: mocks[index]?.url ?? "",
  }));
  project.provide("specifications", specifications);
  return async () => {
    await Promise.all(mocks.map((mock) => mock.close()));
    if (!(await isWholeRun(project))) return;
    const cells = coverage.cells();
    writeCoverage({ finishedAt: new Date().toISOString(), cells }, packageFolder);
    const gap = describeGap(cells);
    if (gap === undefined) return;
    console.error(`\n${styleText("red", "✗ coverage gate")} ${gap}\n`);
    process.exitCode = 1;
  };
}
