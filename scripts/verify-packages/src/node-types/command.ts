import { listEntries, main, readPublishedPackages, repository } from "@conference-kit/shared";
import { findNodeTypes } from "./find-node-types.ts";

await main(async () => {
  const entries = readPublishedPackages(repository).flatMap(listEntries);
  const found = await findNodeTypes(entries);
  if (found.length === 0) console.log(`${entries.length} entries need no types of Node.js`);
  else {
    const advice =
      "A user without @types/node can't compile these entries. Describe the type without Node.js, " +
      "or move it into a file that the entry doesn't lead to:";
    throw new Error(`${advice}\n${found.join("\n")}`);
  }
});
