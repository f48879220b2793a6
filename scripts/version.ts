import { ReleaseError } from "./release/release-error.ts";
import { version } from "./release/version.ts";
import { repository } from "./specifications/table.ts";

try {
  await version(repository);
  console.log("Review the versions and changelogs, commit them, then release.");
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
