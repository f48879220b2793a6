import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Size } from "./measure.ts";

const markers = /(<!-- size -->\n).*?(<!-- \/size -->)/s;

/** Writes bytes as kilobytes with one digit, which no change of a compiler's patch level moves. */
export function formatSize(bytes: number): string {
  return bytes < 100 ? "0 kB" : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Lists the sizes in a form that the formatter of this repository leaves alone. */
function createList(sizes: readonly Size[]): string {
  const items = sizes.map(({ imported, bytes }) => `- \`${imported}\`: ${formatSize(bytes)}`);
  return ["", ...items, "", ""].join("\n");
}

/** Puts measured sizes between the markers of each README; the keys are paths in the repository. */
export function fillReadmes(root: string, sizes: readonly Size[]): Map<string, string> {
  const readmes = new Map<string, string>();
  for (const folder of new Set(sizes.map((size) => size.folder))) {
    const path = `${folder}/README.md`;
    const text = readFileSync(join(root, path), "utf8");
    if (!markers.test(text)) {
      throw new Error(`${path} has no place for sizes: write <!-- size --> and <!-- /size -->.`);
    }
    const list = createList(sizes.filter((size) => size.folder === folder));
    readmes.set(
      path,
      text.replace(markers, (_, start: string, end: string) => start + list + end),
    );
  }
  return readmes;
}
