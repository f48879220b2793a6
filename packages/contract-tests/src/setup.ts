import { resolve } from "node:path";
import { styleText } from "node:util";
import { startPrism } from "@conference-kit/mock";
import type { OpenApiDocument } from "@conference-kit/specifications/model";
import type { TestProject } from "vitest/node";
import { writeCoverage } from "./coverage/coverage-file.ts";
import { createCoverage } from "./coverage/create-coverage.ts";
import { describeGap } from "./coverage/gate.ts";
import { loadTested } from "./specifications.ts";

/** A specification, and the Prism that serves it. */
export interface ServedSpecification {
  /** Short name, by which the fixtures know it too. */
  name: string;
  /** Path relative to the repository. */
  file: string;
  document: OpenApiDocument;
  /** Base URL of Prism itself, before which each file of tests puts a guard. */
  prismUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    specifications: ServedSpecification[];
  }
  interface TaskMeta {
    /** What the tests of a file have covered: a count for each cell that the specifications declare. */
    covered?: number[];
  }
}

/** What each file of a run has covered; undefined where only some of the tests ran, or a file broke off. */
async function listCovered(project: TestProject): Promise<number[][] | undefined> {
  const { testNamePattern } = project.vitest.config;
  const { testFiles } = await project.globTestFiles();
  const ran = project.vitest.state.getTestModules().filter((module) => module.project === project);
  const ended = ran.filter(
    (module) => module.state() !== "pending" && module.errors().length === 0,
  );
  if (testNamePattern !== undefined || ended.length < testFiles.length) return undefined;
  return ran.map((module) => module.meta().covered ?? []);
}

/**
 * Loads the specifications and starts Prism once for all test files; afterwards fails the run if a
 * declared cell is not covered.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const packageFolder = project.config.root;
  const tested = await loadTested(resolve(packageFolder, "../.."));
  // Prism may change the document that it serves.
  const served = await Promise.all(
    tested.map(({ document }) => startPrism(structuredClone(document))),
  );
  const specifications = tested.map(({ specification, document }, index) => ({
    name: specification.fixtures,
    file: specification.file,
    document,
    prismUrl: served[index]?.url ?? "",
  }));
  project.provide("specifications", specifications);
  return async () => {
    await Promise.all(served.map((prism) => prism.close()));
    const covered = await listCovered(project);
    if (covered === undefined) return;
    const coverage = createCoverage(tested.map(({ document }) => document));
    for (const counts of covered) coverage.add(counts);
    const cells = coverage.cells();
    writeCoverage({ finishedAt: new Date().toISOString(), cells }, packageFolder);
    const gap = describeGap(cells);
    if (gap === undefined) return;
    console.error(`\n${styleText("red", "✗ coverage gate")} ${gap}\n`);
    process.exitCode = 1;
  };
}
