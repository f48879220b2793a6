import { styleText } from "node:util";
import { runDeepChecks } from "./deep.ts";
import { runQuickChecks } from "./quick.ts";
import type { Result } from "./reports.ts";

const runs: Readonly<Record<string, () => Result[] | Promise<Result[]>>> = {
  quick: runQuickChecks,
  deep: runDeepChecks,
};

const names = process.argv.slice(2);
const results: Result[] = [];
for (const name of names) {
  const run = runs[name];
  if (run === undefined) throw new Error(`There is no ${name}: name quick, deep or both.`);
  results.push(...(await run()));
}

console.log();
for (const { name, passed, failed } of results) {
  const mark = failed === 0 ? styleText("green", "✓") : styleText("red", "✗");
  console.log(`${mark} ${name.padEnd(40)} ${passed} passed, ${failed} failed`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
