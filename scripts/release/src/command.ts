import { buildPackages, main, repository } from "@conference-kit/shared";
import { Command } from "commander";
import { release } from "./release.ts";

const { registry } = new Command("release")
  .description("Publishes every version that a registry does not have yet; see scripts/release.")
  .option("--registry <address>", "where to publish; there is no default")
  .parse()
  .opts<{ registry?: string }>();

await main(async () => {
  const published = await release({
    root: repository,
    registry,
    environment: process.env,
    build: buildPackages,
  });
  for (const item of published) console.log(`published ${item}`);
  if (published.length === 0) console.log("Nothing to release: every version is already there.");
});
