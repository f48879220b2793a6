import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { operations } from "./operations.ts";

const sources = resolve(import.meta.dirname, "..");
const byHand = /^(official|behaviour)\W/;

test("no operation is named where all are tested, so that a new one needs no line there", () => {
  const words = operations.flatMap(({ id, functionName, path }) => [id, functionName, path]);
  const files = globSync("**/*.ts", { cwd: sources }).filter((file) => !byHand.test(file));
  const naming = files.flatMap((file) => {
    const text = readFileSync(resolve(sources, file), "utf8");
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(files).toContain("operations/requests.contract.test.ts");
  expect(naming).toEqual([]);
});
