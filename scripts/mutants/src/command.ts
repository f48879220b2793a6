import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, styleText } from "node:util";
import { mutants } from "./mutants.ts";
import { runMutants, type Verdict } from "./run-mutants.ts";

const usage = `Usage: pnpm contract:mutants [TEXT …]

Seeds defects into copies of the repository, and fails unless the contract tests catch each. With texts, only
defects that have one of them in their title or file are seeded.`;

function report({ mutant, caughtBy, problem }: Verdict, progress: string): void {
  const { file } = mutant;
  const title = `${mutant.title} ${styleText("dim", `(${progress})`)}`;
  if (caughtBy !== undefined) {
    console.log(
      `${styleText("green", "✓")} ${title}\n  ${styleText("dim", `caught by: ${caughtBy}`)}`,
    );
  } else {
    console.log(
      `${styleText("red", "✗")} ${title}\n  ${problem ?? `${file}: nothing in src/${mutant.tests} failed.`}`,
    );
  }
}

async function run(texts: readonly string[]): Promise<void> {
  const chosen = mutants.filter(
    ({ title, file }) =>
      texts.length === 0 || texts.some((text) => title.includes(text) || file.includes(text)),
  );
  if (chosen.length === 0) throw new Error(`No defect has ${texts.join(" or ")} in it.`);
  let caught = 0;
  let tried = 0;
  for await (const verdict of runMutants(chosen)) {
    report(verdict, `${++tried} of ${chosen.length}`);
    if (verdict.caughtBy !== undefined) caught++;
  }
  const survived = chosen.length - caught;
  const folder = resolve(import.meta.dirname, "../reports");
  mkdirSync(folder, { recursive: true });
  const counts = { numPassedTests: caught, numFailedTests: survived };
  writeFileSync(join(folder, "test-deep-defects.json"), JSON.stringify(counts));
  console.log(`\n${caught} of ${chosen.length} defects caught.`);
  if (survived > 0) process.exitCode = 1;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) console.log(usage);
  else await run(positionals);
} catch (error) {
  console.error(styleText("red", error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
