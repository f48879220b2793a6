import { resolve } from "node:path";
import { styleText } from "node:util";
import { startPrism } from "@conference-kit/mock";
import type { OpenApiDocument } from "@conference-kit/specifications/model";
import type { TestModule, TestProject } from "vitest/node";
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

/** Whether all tests ran: not those of some files or titles, and no file that broke off. */
async function isWhole(project: TestProject, ran: readonly TestModule[]): Promise<boolean> {
  const { testFiles } = await project.globTestFiles();
  const ended = ran.filter(
    (module) => module.state() !== "pending" && module.errors().length === 0,
  );
  return project.vitest.config.testNamePattern === undefined && ended.length === testFiles.length;
}

/** The titles of the tests that failed, each after its file. */
function listFailed({ children, relativeModuleId }: TestModule): string[] {
  return [...children.allTests("failed")].map(
    ({ fullName }) => `${relativeModuleId} > ${fullName}`,
  );
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
    const modules = project.vitest.state.getTestModules();
    const ran = modules.filter((module) => module.project === project);
    const { testNamePattern } = project.vitest.config;
    if (testNamePattern && modules.every((module) => module.state() === "skipped")) {
      console.error(`\n${styleText("red", "✗ No test has run")} None has such a title.\n`);
      process.exitCode = 1;
    }
    if (!(await isWhole(project, ran))) return;
    const coverage = createCoverage(tested.map(({ document }) => document));
    for (const module of ran) coverage.add(module.meta().covered ?? []);
    const cells = coverage.cells();
    const failed = ran.flatMap(listFailed);
    writeCoverage({ finishedAt: new Date().toISOString(), failed, cells }, packageFolder);
    const gap = describeGap(cells);
    if (gap === undefined) return;
    console.error(`\n${styleText("red", "✗ coverage gate")} ${gap}\n`);
    process.exitCode = 1;
  };
}
