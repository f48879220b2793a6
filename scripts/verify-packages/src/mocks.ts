import { join } from "node:path";
import { startMock } from "@conference-kit/mock";
import { repository } from "@conference-kit/shared";
import type { Urls } from "./suites/check.ts";

/** The mocks that the smoke suites talk with. */
export interface Mocks {
  urls: Urls;
  close(): Promise<void>;
}

/** Serves the specifications on free ports. */
export async function startMocks(): Promise<Mocks> {
  const [voice, insights] = await Promise.all([
    startMock({ specification: join(repository, "openapi/voice-v2010.yaml") }),
    startMock({ specification: join(repository, "openapi/insights-v1.yaml") }),
  ]);
  return {
    urls: { voice: voice.url, insights: insights.url },
    async close() {
      await Promise.all([voice.close(), insights.close()]);
    },
  };
}
