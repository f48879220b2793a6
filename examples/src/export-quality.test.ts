import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSummariesClient } from "@conference-kit/insights-summaries";
import { fixtures } from "@conference-kit/test-fixtures";
import { createPreferringFetch, credentials } from "@conference-kit/test-helpers";
import { expect, onTestFinished, test } from "vitest";
import { exportQuality } from "./export-quality.ts";
import { useTestMock } from "./test-mock.ts";

const mock = useTestMock("insights-v1.yaml");
const { conferences } = fixtures.insights.listConferenceSummaries[200].onlyPage;
const { participants } = fixtures.insights.listParticipantSummaries[200].onlyPage;

/** A file that is not there yet, in a folder that goes when the test ends. */
function nameFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-quality-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "quality.csv");
}

test("the participants of every conference of the day are written, one to a line", async () => {
  const file = nameFile();
  expect(await mock.run("export-quality.ts", "2026-04-15", file)).toBe(`Wrote ${file}`);
  const [head, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(head).toMatch(
    /^conference_sid,participant_sid,.*inbound_mos,.*outbound_latency_milliseconds$/,
  );
  const expected = participants.map(({ participant_sid }) => participant_sid);
  expect(lines.map((line) => line.split(",")[1])).toEqual(conferences.flatMap(() => expected));
  expect(mock.requests).toEqual([
    "GET /v1/Conferences?Status=completed&CreatedAfter=2026-04-15T00%3A00%3A00Z&CreatedBefore=2026-04-15T23%3A59%3A59Z",
    ...conferences.map(
      ({ conference_sid }) => `GET /v1/Conferences/${conference_sid}/Participants`,
    ),
  ]);
});

test("metrics stand in their columns, and what Twilio doesn't know is empty", async () => {
  const file = nameFile();
  const summaries = createSummariesClient({ ...credentials, baseUrl: mock.url });
  await exportQuality(summaries, "2026-04-15", file);
  const [, ...lines] = readFileSync(file, "utf8").split("\n");
  for (const [index, { metrics, ...participant }] of participants.entries()) {
    const { inbound, outbound } = metrics ?? {};
    const cells = [
      participant.conference_sid,
      participant.participant_sid,
      participant.processing_state,
      participant.duration_seconds,
      ...[inbound, outbound].flatMap((direction) => [
        direction?.mos,
        direction?.packet_loss_percentage,
        direction?.jitter.avg,
        direction?.latency.avg,
      ]),
    ];
    expect(lines[index]).toBe(cells.join(","));
  }
});

test("no half-written file is left where the export should be", async () => {
  const file = nameFile();
  const { fetch, prefer } = createPreferringFetch();
  const summaries = createSummariesClient({ ...credentials, baseUrl: mock.url, fetch });
  prefer("example=onlyPage", "example=onlyPage", "code=403");
  await expect(exportQuality(summaries, "2026-04-15", file)).rejects.toThrow("20403");
  expect(existsSync(file)).toBe(false);
});
