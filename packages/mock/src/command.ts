import { once } from "node:events";
import { styleText } from "node:util";
import { buildPackages, main, repository } from "@conference-kit/shared";
import { listOperations } from "@conference-kit/specifications/model";
import { Command } from "commander";
import { describeCurl } from "./describe-operation.ts";
import { readMockOptions } from "./options.ts";
import { serveSpecifications } from "./serve.ts";

await main(async () => {
  const command = new Command("mock").description(
    "Serves the specifications on 127.0.0.1 until stopped.",
  );
  const { loaded, portOf } = await readMockOptions(command, process.argv.slice(2), repository);
  await buildPackages("@conference-kit/mock");
  const served = await serveSpecifications(loaded, portOf);
  for (const { specification, document, mock } of served) {
    console.log(`${styleText("bold", specification.name)} on ${styleText("cyan", mock.url)}`);
    for (const operation of listOperations(document).filter(({ webhook }) => !webhook)) {
      console.log(
        `\n  ${styleText("green", operation.method.toUpperCase().padEnd(6))} ${operation.path}`,
      );
      console.log(`  ${styleText("dim", describeCurl(document, operation, mock.url))}`);
    }
    console.log();
  }
  console.log(
    "Any credentials will do. A refused request carries all its reasons in `sl-violations`.",
  );
  console.log("Press Ctrl+C to stop.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await Promise.all(served.map(({ mock }) => mock.close()));
});
