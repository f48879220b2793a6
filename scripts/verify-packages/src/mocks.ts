import { serveSpecifications } from "@conference-kit/mock";
import { repository } from "@conference-kit/shared";
import { loadSpecifications } from "@conference-kit/specifications";
import type { Urls } from "./suites/check.ts";

/** The mocks that the smoke suites talk with. */
export interface Mocks {
  urls: Urls;
  close(): Promise<void>;
}

/** Serves the specifications on free ports. */
export async function startMocks(): Promise<Mocks> {
  const served = await serveSpecifications(await loadSpecifications(repository), () => 0);
  const addressOf = (fixtures: string): string =>
    served.find(({ specification }) => specification.fixtures === fixtures)?.mock.url ?? "";
  return {
    urls: { voice: addressOf("voice"), insights: addressOf("insights") },
    async close() {
      await Promise.all(served.map(({ mock }) => mock.close()));
    },
  };
}
