import { run } from "./command.ts";
import { repository } from "./repository.ts";

/** Builds the packages that aren't built as they are now. */
export async function buildPackages(): Promise<void> {
  await run("node", ["scripts/shared/src/turbo.ts", "run", "build"], { cwd: repository });
}
