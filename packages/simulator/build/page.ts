import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = join(root, "src/page");

/** The folder and the name of the package that a bundled file comes from, if it is another one. */
function findPackage(path: string): { folder: string; name: string } | undefined {
  const [, before, name] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return before === undefined || name === undefined ? undefined : { folder: before + name, name };
}

/** The licences of everything that is bundled, as a comment in HTML. */
function quoteLicences(paths: readonly string[]): string {
  const bundled = new Map(
    paths.flatMap((path) => {
      const found = findPackage(path);
      return found === undefined ? [] : [[found.name, found.folder] as const];
    }),
  );
  const quoted = [...bundled].toSorted().map(([name, folder]) => {
    const { version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const licence = readFileSync(join(root, folder, "LICENSE"), "utf8").trim();
    return `${name} ${version}\n\n${licence}\n`;
  });
  const text = quoted.join("\n");
  if (text.includes("--")) throw new Error("A licence with -- in it can't stand in a comment.");
  return `<!--\nThis page contains:\n\n${text}-->`;
}

/** Bundles the script and the style of the page into one HTML file. The same sources give the same bytes. */
export async function bundlePage(): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/page/main.tsx", "src/page/style.css"],
    outdir: "dist/page",
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Within HTML it would end the script.
    supported: { "inline-script": false },
    logLevel: "warning",
  });
  const textOf = (extension: string): string =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? "";
  const parts: Readonly<Record<string, string>> = {
    LICENCES: quoteLicences(Object.keys(metafile.inputs)),
    STYLE: `<style>${textOf(".css")}</style>`,
    SCRIPT: `<script type="module">${textOf(".js")}</script>`,
  };
  const template = readFileSync(join(sources, "page.html"), "utf8");
  return template.replace(
    /<!-- (LICENCES|STYLE|SCRIPT) -->/g,
    (_, name: string) => parts[name] ?? "",
  );
}

/** Writes the page to where the server reads it. */
export async function writePage(): Promise<void> {
  const target = join(root, "dist/page/index.html");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await bundlePage());
}

if (import.meta.main) await writePage();
