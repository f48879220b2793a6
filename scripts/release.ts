import { Command } from "commander";
import { run } from "./release/command.ts";
import { release } from "./release/release.ts";
import { ReleaseError } from "./release/release-error.ts";
import { repository } from "./specifications/table.ts";

const { registry } = new Command("release")
  .description("Publishes every version that a registry does not have yet; see scripts/release.")
  .option("--registry <address>", "where to publish; there is no default")
  .parse()
  .opts<{ registry?: string }>();

try {
  const published = await release({
    root: repository,
    registry,
    environment: process.env,
    build: () => run("node", ["scripts/turbo.ts", "run", "build"], { cwd: repository }),
  });
  for (const item of published) console.log(`published ${item}`);
  if (published.length === 0) console.log("Nothing to release: every version is already there.");
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
