import { join } from "node:path";
import { run } from "@conference-kit/shared";
import { startChromium } from "./chromium.ts";
import type { Runtime } from "./runtime.ts";
import { startWorkerd } from "./workerd.ts";

/** A runtime that is a program which takes a script. */
export function createProgram(name: string, program: string, ...parameters: string[]): Runtime {
  return {
    name,
    run: ({ entry, folder }, urls) =>
      run(program, [...parameters, "program.mjs", entry.specifier, JSON.stringify(urls)], {
        cwd: folder,
        timeout: 120_000,
      }),
    close: async () => {},
  };
}

/** Starts every runtime that the folder of tools, or this machine, has. */
export async function startRuntimes(tools: string): Promise<Runtime[]> {
  const modules = join(tools, "node_modules");
  const nodes = ["20", "22", "24", "26"].map((version) =>
    createProgram(`Node ${version}`, join(modules, `node${version}/bin/node`)),
  );
  const deno = ["run", "--allow-all", "--no-remote", "--node-modules-dir=manual"];
  return [
    ...nodes,
    createProgram("Bun", join(modules, ".bin/bun")),
    createProgram("Deno", join(modules, ".bin/deno"), ...deno),
    await startWorkerd(modules),
    await startChromium(modules),
  ];
}
