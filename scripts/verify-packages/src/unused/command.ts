import { main, repository } from "@conference-kit/shared";
import { findUnused } from "../linters.ts";

await main(async () => {
  const found = await findUnused(repository);
  if (found.length === 0) console.log("Every file, export and dependency is used");
  else throw new Error(`Remove what nobody uses, or say in knip.jsonc who does:\n${found}`);
});
