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
  for (const file of ["main.mjs", "worker.mjs"])
    copyFileSync(join(source, file), join(folder, file));
  const esbuild = join(tools, "node_modules/.bin/esbuild");
  const options = { cwd: folder };
  await run(esbuild, ["smoke.ts", "--outfile=smoke.mjs"], options);
  const bundle = ["--bundle", "--format=esm", "--out-extension:.js=.bundle.mjs", "--outdir=."];
  await run(esbuild, ["smoke.mjs", "worker.mjs", ...bundle], options);
}
