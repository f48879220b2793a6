import { version } from "./release/version.ts";
import { repository } from "./specifications/table.ts";
import { main } from "./verify/main.ts";

await main(async () => {
  await version(repository);
  console.log("Review the versions and changelogs, commit them, then release.");
});
