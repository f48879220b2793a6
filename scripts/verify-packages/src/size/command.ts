import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { buildPackages, main, repository } from "@conference-kit/shared";
import { Command } from "commander";
import { measureSizes } from "./measure.ts";
import { fillReadmes, formatSize } from "./readme.ts";

const { check } = new Command("size")
  .description("Measures the size of each package in a bundle, and writes it into the READMEs.")
  .option("--check", "write nothing and fail when a README differs", false)
  .parse()
  .opts<{ check: boolean }>();

await main(async () => {
  await buildPackages("@conference-kit/verify-packages");
  const sizes = await measureSizes(repository);
  for (const { folder, imported, bytes, limit } of sizes) {
    const broken = bytes > limit;
    const text = `${formatSize(bytes).padStart(8)} of ${formatSize(limit)}  ${folder} ${imported}`;
    console.log(broken ? styleText("red", `${text}  over its budget`) : text);
    if (broken) process.exitCode = 1;
  }
  for (const [path, text] of fillReadmes(repository, sizes)) {
    if (readFileSync(join(repository, path), "utf8") === text) continue;
    if (check) {
      console.error(`${path} shows other sizes. Run \`pnpm size\` and commit the result.`);
      process.exitCode = 1;
    } else {
      writeFileSync(join(repository, path), text);
      console.log(`wrote ${path}`);
    }
  }
});
