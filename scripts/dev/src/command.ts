import { once } from "node:events";
import { addPortOptions } from "@conference-kit/mock";
import { buildPackages, main, repository } from "@conference-kit/shared";
import { readSpecifications, SpecificationError } from "@conference-kit/specifications";
import { Command } from "commander";
import { formatFailure, formatUpdate } from "./format.ts";
import { createMocks } from "./mocks.ts";
import { update } from "./update.ts";
import { watchSources } from "./watch.ts";

await main(async () => {
  const command = new Command("dev").description(
    "Watches specifications and sources: regenerates, rebuilds and restarts the mocks after each save.",
  );
  const portOf = addPortOptions(command, readSpecifications());
  command.parse();
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const mocks = createMocks(portOf);
  let isWatching = false;

  async function follow(saved: readonly string[]): Promise<void> {
    console.log(`\n${saved.join(", ")}`);
    const started = performance.now();
    try {
      const done = await update(repository, saved, mocks);
      console.log(formatUpdate(done, performance.now() - started));
    } catch (error) {
      // A broken specification is the normal case; at the start, nothing else is.
      if (!isWatching && !(error instanceof SpecificationError)) throw error;
      console.error(formatFailure(error));
    }
  }

  try {
    // A file that does not compile now may be the one that is about to be edited.
    await buildPackages().catch((error: Error) => console.error(error.message));
    const watcher = await watchSources(repository, follow);
    isWatching = true;
    console.log("\nWatching openapi/ and packages/*/src. Press Ctrl+C to stop.");
    await stopped;
    await watcher.close();
  } finally {
    await mocks.close();
  }
});
