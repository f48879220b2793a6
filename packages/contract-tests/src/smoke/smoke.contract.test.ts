import { expect, inject, test } from "vitest";
import { smoke as clientRuntime } from "./client-runtime.ts";
import { smoke as insightsSummaries } from "./insights-summaries.ts";
import { smoke as insightsTypes } from "./insights-types.ts";
import { smoke as fixtures } from "./test-fixtures.ts";
import { smoke as arbitraries } from "./test-fixtures-fast-check.ts";
import { smoke as handlers } from "./test-fixtures-msw.ts";
import { smoke as voiceParticipants } from "./voice-participants.ts";

/** What `pnpm verify:packages` runs with installed packages, in every runtime. */
const suites = {
  clientRuntime,
  insightsSummaries,
  insightsTypes,
  fixtures,
  arbitraries,
  handlers,
  voiceParticipants,
};

test.each(Object.entries(suites))("the smoke suite %s passes", async (_name, smoke) => {
  const { voice = "", insights = "" } = inject("mocks");
  await expect(smoke({ voice, insights })).resolves.toBeUndefined();
});
