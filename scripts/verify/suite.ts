import { copyFileSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "../release/command.ts";
import type { Project } from "./project.ts";

const source = join(import.meta.dirname, "smoke");

/** Puts the smoke suite of its package into a project: in TypeScript, as modules and bundled. */
export async function addSuite({ item, folder }: Project, tools: string): Promise<void> {
  const suite = join(source, `${basename(item.name)}.ts`);
  if (!existsSync(suite)) {
    throw new Error(
      `${item.name} has no smoke suite; write scripts/verify/smoke/${basename(suite)}`,
    );
  }
  copyFileSync(suite, join(folder, "smoke.ts"));
  for (const file of ["check.ts", "program.mjs", "worker.mjs"]) {
    copyFileSync(join(source, file), join(folder, file));
  }
  const esbuild = join(tools, "node_modules/.bin/esbuild");
  const bundle = (...parameters: string[]): Promise<string> =>
    run(esbuild, ["--bundle", "--format=esm", ...parameters], { cwd: folder });
  await bundle("smoke.ts", "--packages=external", "--outfile=smoke.mjs");
  await bundle("smoke.mjs", "worker.mjs", "--out-extension:.js=.bundle.mjs", "--outdir=.");
}
