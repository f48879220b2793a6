import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mocks, startMocks } from "../mocks.ts";
import { smoke as clientRuntime } from "./client-runtime.ts";
import { smoke as clientRuntimeApi } from "./client-runtime-api.ts";
import { smoke as insightsSummaries } from "./insights-summaries.ts";
import { smoke as insightsSummariesApi } from "./insights-summaries-api.ts";
import { smoke as insightsTypes } from "./insights-types.ts";
import { smoke as simulator } from "./simulator.ts";
import { smoke as simulatorControl } from "./simulator-control.ts";
import { smoke as simulatorHandlers } from "./simulator-msw.ts";
import { smoke as simulatorServer } from "./simulator-server.ts";
import { smoke as statusCallbacks } from "./status-callbacks.ts";
import { smoke as fixtures } from "./test-fixtures.ts";
import { smoke as arbitraries } from "./test-fixtures-fast-check.ts";
import { smoke as handlers } from "./test-fixtures-msw.ts";
import { smoke as requests } from "./test-fixtures-requests.ts";
import { smoke as voiceConferences } from "./voice-conferences.ts";
import { smoke as voiceParticipants } from "./voice-participants.ts";
import { smoke as voiceParticipantsApi } from "./voice-participants-api.ts";
import { smoke as voiceTypes } from "./voice-types.ts";

/** What `pnpm verify:packages` runs with installed packages, in every runtime. */
const suites = {
  clientRuntime,
  clientRuntimeApi,
  insightsSummaries,
  insightsSummariesApi,
  insightsTypes,
  fixtures,
  arbitraries,
  handlers,
  requests,
  statusCallbacks,
  voiceConferences,
  simulator,
  simulatorControl,
  simulatorHandlers,
  simulatorServer,
  voiceParticipants,
  voiceParticipantsApi,
  voiceTypes,
};

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks();
});
afterAll(() => mocks.close());

test.each(Object.entries(suites))("the smoke suite %s passes", async (_name, smoke) => {
  await expect(smoke(mocks.urls)).resolves.toBeUndefined();
});

test("the first example of status-callbacks in both READMEs is the code of its smoke suite", () => {
  const suite = readFileSync(join(import.meta.dirname, "status-callbacks.ts"), "utf8");
  const example = /const worker = (\{\n.*?\n\};)/s.exec(suite)?.[1];
  for (const readme of ["README.md", "packages/status-callbacks/README.md"]) {
    const text = readFileSync(join(repository, readme), "utf8");
    expect(text).toContain(`export default ${example}`);
  }
});
