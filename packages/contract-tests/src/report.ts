import { relative, resolve } from "node:path";
import { styleText } from "node:util";
import { writeReport } from "./report/write-report.ts";

try {
  const packageFolder = resolve(import.meta.dirname, "..");
  const files = writeReport(packageFolder, process.env.GITHUB_STEP_SUMMARY);
  for (const file of files) console.log(relative(process.env.INIT_CWD ?? process.cwd(), file));
} catch (error) {
  console.error(styleText("red", error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
