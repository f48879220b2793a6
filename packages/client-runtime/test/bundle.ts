import { fileURLToPath } from "node:url";
import { type BuildOptions, type BuildResult, build } from "esbuild";

/** Bundles a module that imports the runtime from "runtime". */
export async function bundle(
  contents: string,
  options: BuildOptions = {},
): Promise<{ code: string; imports: string[] }> {
  const result: BuildResult<{ write: false; metafile: true }> = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    alias: {
      "runtime/api": fileURLToPath(new URL("../src/api/index.ts", import.meta.url)),
      runtime: fileURLToPath(new URL("../src/index.ts", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    minify: true,
    ...options,
    write: false,
    metafile: true,
  });
  return {
    code: result.outputFiles[0]?.text ?? "",
    imports: Object.values(result.metafile.outputs).flatMap(({ imports }) =>
      imports.map((found) => found.path),
    ),
  };
}
