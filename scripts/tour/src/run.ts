import { styleText } from "node:util";
import { serveSpecifications } from "@conference-kit/mock";
import { repository } from "@conference-kit/shared";
import { bundleDocument, loadSpecifications } from "@conference-kit/specifications";
import { createNarrator } from "./narrator.ts";
import { tourParticipants } from "./participants.ts";
import { tourSimulator } from "./simulator.ts";
import { tourSummaries } from "./summaries.ts";

// `pnpm start` has just generated from them, which lints them.
const loaded = await loadSpecifications(repository, bundleDocument);
const served = await serveSpecifications(loaded, () => 0);
const urlOf = (fixtures: string): string =>
  served.find(({ specification }) => specification.fixtures === fixtures)?.mock.url ?? "";

try {
  const narrator = createNarrator(console.log);
  for (const { specification, mock } of served) {
    console.log(`${specification.name.padEnd(12)} ${styleText("cyan", mock.url)}`);
  }
  await tourSummaries(urlOf("insights"), narrator);
  await tourParticipants(urlOf("voice"), narrator);
  await tourSimulator(narrator);
  console.log(
    `\nPlay a conference yourself: ${styleText("bold", "pnpm simulator")}, then open ${styleText("cyan", "http://127.0.0.1:4010/")}.`,
  );
  console.log(
    `Serve the mocks yourself with ${styleText("bold", "pnpm mock")}; run every check with ${styleText("bold", "pnpm test")}.`,
  );
} finally {
  await Promise.all(served.map(({ mock }) => mock.close()));
}
