import { join, relative } from "node:path";
import { main, repository } from "@conference-kit/shared";
import { writeReport } from "./write-report.ts";

await main(async () => {
  const folder = join(repository, "packages/contract-tests/reports/coverage");
  const files = writeReport(folder, process.env.GITHUB_STEP_SUMMARY);
  for (const file of files) console.log(relative(process.env.INIT_CWD ?? process.cwd(), file));
});
