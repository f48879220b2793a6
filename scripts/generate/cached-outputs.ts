import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outputs } from "./outputs.ts";

// What turbo caches. It can't be the generated files themselves: they are tracked, and turbo takes a
// tracked output for an input too, so that every generation would miss the cache once more.
const file = ".generated/outputs.json";

/** Keeps what was generated where turbo restores it from its cache. */
export function saveOutputs(outputs: Outputs, root: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify([...outputs]));
}

/** Reads what the last run generated, or turbo restored. */
export function readOutputs(root: string): Outputs {
  return new Map(JSON.parse(readFileSync(join(root, file), "utf8")));
}
