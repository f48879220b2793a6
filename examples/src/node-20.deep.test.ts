import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackages, installTools } from "@conference-kit/shared";
import { fixtures } from "@conference-kit/test-fixtures";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { useTestMock } from "./test-mock.ts";

const insights = useTestMock("insights-v1.yaml");
const voice = useTestMock("voice-v2010.yaml");
// Everything is built here, and Node.js installed.
vi.setConfig({ hookTimeout: 600_000 });

const conferenceSid = fixtures.voice.getParticipant[200].connected.conference_sid;
let node: string;

beforeAll(async () => {
  await buildPackages();
  node = join(await installTools("runtimes"), "node_modules/node20/bin/node");
});

test("on Node.js 20 a supervisor coaches an agent", async () => {
  const coaching = [conferenceSid, "agent", "client:bob", "+15017122661"];
  expect(await voice.runBuilt(node, "coach-agent.js", ...coaching)).toMatch(
    /^client:bob coaches agent/,
  );
});

test("on Node.js 20 everybody but one is muted", async () => {
  const printed = await voice.runBuilt(node, "mute-all-but-one.js", conferenceSid, "agent");
  expect(printed).toBe("Muted 2; agent is still heard");
});

test("on Node.js 20 the quality of a day is exported", async () => {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-quality-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "quality.csv");
  expect(await insights.runBuilt(node, "export-quality.js", "2026-04-15", file)).toBe(
    `Wrote ${file}`,
  );
  expect(readFileSync(file, "utf8")).toMatch(/^conference_sid,participant_sid,/);
});
