import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { startMock } from "@conference-kit/mock";
import { repository } from "@conference-kit/shared";
import { expect, onTestFinished, test } from "vitest";
import { createNarrator } from "./narrator.ts";
import { tourParticipants } from "./participants.ts";
import { tourSimulator } from "./simulator.ts";
import { tourSummaries } from "./summaries.ts";

/** The address of a mock that stops when the test ends. */
async function serve(specification: string): Promise<string> {
  const mock = await startMock({ specification: join(repository, "openapi", specification) });
  onTestFinished(() => mock.close());
  return mock.url;
}

async function listRequests(
  tour: (baseUrl: string, narrator: ReturnType<typeof createNarrator>) => Promise<void>,
  baseUrl: string,
): Promise<string[]> {
  const lines: string[] = [];
  await tour(
    baseUrl,
    createNarrator((line) => lines.push(stripVTControlCharacters(line))),
  );
  return lines.flatMap((line) => line.match(/(GET|POST|DELETE) +\d{3} .*/)?.[0] ?? []);
}

test("the tour lists summaries, lists one conference's participants and fetches one", async () => {
  const requests = await listRequests(tourSummaries, await serve("insights-v1.yaml"));
  expect(requests).toEqual([
    expect.stringMatching(/^GET {4}200 {2}.+\(completed\)/),
    expect.stringMatching(/^GET {4}200 {2}agent \(client\)/),
    expect.stringMatching(/^GET {4}200 {2}latency .+ ms, packet loss .+ %$/),
  ]);
});

test("the tour ends with a whole conference, from the first dial to its summary", async () => {
  const requests = await listRequests((_, narrator) => tourSimulator(narrator), "");
  expect(requests).toEqual([
    expect.stringMatching(/^POST {3}201 {2}CA\w{32} queued$/),
    "GET    200  agent connected, customer connected",
    "GET    200  conference-start, conference-end",
    "GET    200  complete, 177 s, participant_with_end_conference_on_exit_left",
  ]);
});

test("the tour adds, mutes, holds, lists and removes a participant, and catches a typed error", async () => {
  const requests = await listRequests(tourParticipants, await serve("voice-v2010.yaml"));
  expect(requests).toEqual([
    expect.stringMatching(/^POST {3}201 {2}CA\w{32} queued$/),
    "POST   200  muted: true",
    "POST   200  hold: true",
    expect.stringContaining("agent"),
    "DELETE 204  gone",
    "GET    404  ApiError 20404",
  ]);
});
