import { run } from "../release/command.ts";
import { repository } from "../specifications/table.ts";

/** Builds the packages that aren't built as they are now. */
export async function buildPackages(): Promise<void> {
  await run("node", ["scripts/turbo.ts", "run", "build"], { cwd: repository });
}
