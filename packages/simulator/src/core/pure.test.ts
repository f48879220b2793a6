import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Expressions that are not deterministic, or reach outside. */
const impure =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|fetch\(|process\.|crypto\.|console\.)/;

const sources = ["../core", "../api", "../insights"].flatMap((folder) =>
  readdirSync(`${import.meta.dirname}/${folder}`)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${folder}/${name}`),
);

test.each(sources)("%s uses no clock, no randomness and no network of its own", (file) => {
  const source = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
  expect(impure.exec(source)?.[0]).toBeUndefined();
});
