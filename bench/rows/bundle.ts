import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Contender, contenders, nameFile } from "../contenders.ts";
import { formatKilobytes, type Row } from "../row.ts";

const limit = 6_800;

/** Bundles the program "list, add one" and gives its size, minified and gzipped. */
async function measureBundle(contender: Contender): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../bundles", `${nameFile(contender)}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: contender === "twilio" ? "node" : "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0);
}

/** Measures what a program that lists and adds participants weighs with each contender. */
export async function measureBundles(): Promise<Row[]> {
  const sizes = new Map<Contender, number>();
  for (const contender of contenders) sizes.set(contender, await measureBundle(contender));
  return [
    {
      what: "bundle of “list, add one”, minified and gzipped",
      reach: `≤ ${formatKilobytes(limit)}`,
      reached: (sizes.get("conference-kit") ?? Number.NaN) <= limit,
      cells: new Map([...sizes].map(([name, bytes]) => [name, formatKilobytes(bytes)])),
    },
  ];
}
