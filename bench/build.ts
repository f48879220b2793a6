import { join } from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;
const output = join(folder, "dist");

/** Turns clients and programs into JavaScript; the packages they import stay what users install. */
export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: [join(folder, "clients/*.ts"), join(folder, "programs/*.ts")],
    outdir: output,
    outbase: folder,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}

/** Gives the path of a built program. */
export function locateProgram(name: string): string {
  return join(output, "programs", `${name}.js`);
}
