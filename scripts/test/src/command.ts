import { styleText } from "node:util";
import { checks } from "./checks.ts";
import { runCheck } from "./run-check.ts";

const results = checks.map((check) => {
  console.log(styleText(["bold", "cyan"], `\n— ${check.name}`));
  return { name: check.name, ...runCheck(check) };
});

console.log();
for (const { name, passed, failed } of results) {
  const mark = failed === 0 ? styleText("green", "✓") : styleText("red", "✗");
  console.log(`${mark} ${name.padEnd(16)} ${passed} passed, ${failed} failed`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
