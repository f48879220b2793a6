import { once } from "node:events";
import { styleText } from "node:util";
import { buildPackages, repository } from "@conference-kit/shared";
import { loadSpecifications, readSpecifications } from "@conference-kit/specifications";
import { Command } from "commander";
import { describeCurl } from "./describe-operation.ts";
import { addPortOptions } from "./port-options.ts";
import { serveSpecifications } from "./serve.ts";

try {
  const command = new Command("mock").description(
    "Serves the specifications on 127.0.0.1 until stopped.",
  );
  const portOf = addPortOptions(command, readSpecifications());
  command.parse();
  const loaded = await loadSpecifications(repository);
  await buildPackages();
  const served = await serveSpecifications(loaded, portOf);
  for (const { specification, mock } of served) {
    console.log(`${styleText("bold", specification.name)} on ${styleText("cyan", mock.url)}`);
    for (const operation of mock.operations) {
      console.log(
        `\n  ${styleText("green", operation.method.toUpperCase().padEnd(6))} ${operation.path}`,
      );
      console.log(`  ${styleText("dim", describeCurl(operation, mock.url))}`);
    }
    console.log();
  }
  console.log(
    "Any credentials will do. A refused request carries all its reasons in `sl-violations`.",
  );
  console.log("Press Ctrl+C to stop.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await Promise.all(served.map(({ mock }) => mock.close()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);

  process.exitCode = 1;
}
