import { copyFileSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { nameFiles, repository, run } from "@conference-kit/shared";
import type { Project } from "./project.ts";

const suites = join(import.meta.dirname, "suites");
const programs = join(import.meta.dirname, "smoke");

/** Puts the smoke suite of its entry into a project: in TypeScript, as modules and bundled. */
export async function addSuite(project: Project, tools: string): Promise<Project> {
  const { entry, folder } = project;
  const suite = join(suites, `${nameFiles(entry)}.ts`);
  if (!existsSync(suite)) {
    throw new Error(`${entry.specifier} has no smoke suite: write ${relative(repository, suite)}`);
  }
  copyFileSync(suite, join(folder, "smoke.ts"));
  copyFileSync(join(suites, "check.ts"), join(folder, "check.ts"));
  for (const file of ["program.mjs", "worker.mjs"]) {
    copyFileSync(join(programs, file), join(folder, file));
  }
  // The simulator's server is made of Node.js built-ins.
  const platform = entry.subpath === "server" ? ["--platform=node"] : [];
  const esbuild = join(tools, "node_modules/.bin/esbuild");
  const bundle = (...parameters: string[]): Promise<string> =>
    run(esbuild, ["--bundle", "--format=esm", ...platform, ...parameters], { cwd: folder });
  await bundle("smoke.ts", "--packages=external", "--outfile=smoke.mjs");
  await bundle("smoke.mjs", "worker.mjs", "--out-extension:.js=.bundle.mjs", "--outdir=.");
  return project;
}
