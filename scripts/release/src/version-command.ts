import { main, repository } from "@conference-kit/shared";
import { version } from "./version.ts";

await main(async () => {
  await version(repository);
  console.log("Review the versions and changelogs, commit them, then release.");
});
