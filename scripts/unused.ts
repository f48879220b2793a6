import { repository } from "./specifications/table.ts";
import { findUnused } from "./verify/linters.ts";
import { main } from "./verify/main.ts";

await main(async () => {
  const found = await findUnused(repository);
  if (found.length === 0) console.log("Every file, export and dependency is used");
  else throw new Error(`Remove what nobody uses, or say in knip.jsonc who does:\n${found}`);
});
