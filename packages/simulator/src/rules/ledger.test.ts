import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { printLedger } from "../../test/ledger.ts";
import { readAssumptions } from "../core/assumptions.ts";
import { lies, rules } from "./rules.ts";

const directory = import.meta.dirname;
const tests = readdirSync(directory)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(`${directory}/${name}`, "utf8"))
  .join("\n");

function listTested(helper: string): string[] {
  const calls = tests.matchAll(
    new RegExp(`(?:test|test\\.each\\(.*?\\))\\(\\s*${helper}\\("([\\w-]+)"\\)`, "gs"),
  );
  return [...calls].map(([, id = ""]) => id);
}

test("each rule has exactly one test of its own", () => {
  expect(listTested("rule").sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("each lie has exactly one test that fails if it comes back", () => {
  expect(listTested("never").sort()).toEqual(lies.map(({ id }) => id).sort());
});

test("each assumption that can be changed stands in the ledger", () => {
  const named = new Set(rules.flatMap(({ assumption }) => assumption ?? []));
  // Durations that nobody measured: each belongs to a rule that is marked as assumed.
  const moments = ["ringingAfter", "announcementTakes", "summaryAfter"];
  expect([...named, ...moments].sort()).toEqual(Object.keys(readAssumptions()).sort());
});

test("the README shows the ledger; `pnpm --filter @conference-kit/simulator ledger` writes it", async () => {
  const path = "../../README.md";
  const readme = readFileSync(resolve(directory, path), "utf8");
  const [before = "", after = ""] = readme.split(/<!-- ledger -->.*<!-- \/ledger -->/s);
  const shown = `${before}<!-- ledger -->\n\n${printLedger()}\n\n<!-- /ledger -->${after}`;
  await expect(shown).toMatchFileSnapshot(path);
});
