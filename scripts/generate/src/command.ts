import { parseArgs } from "node:util";
import { main, repository } from "@conference-kit/shared";
import { checkGenerated, generate } from "./generate.ts";

const usage = `Usage: pnpm generate [--check]

Generates types, clients and fixtures from the specifications in openapi/.

  --check  write nothing and fail when a committed file differs`;

await main(async () => {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) console.log(usage);
  else if (values.check) console.log(await checkGenerated(repository));
  else for (const line of await generate(repository)) console.log(line);
});
