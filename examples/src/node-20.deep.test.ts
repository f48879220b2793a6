import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackages, installTools } from "@conference-kit/shared";
import { fixtures } from "@conference-kit/test-fixtures";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { startTestMock } from "./test-mock.ts";

// Everything is built here, and Node.js installed.
vi.setConfig({ hookTimeout: 600_000 });

const conferenceSid = fixtures.voice.getParticipant[200].connected.conference_sid;
let node: string;

beforeAll(async () => {
  await buildPackages();
  node = join(await installTools("runtimes"), "node_modules/node20/bin/node");
});

test("on Node.js 20 a supervisor coaches an agent", async () => {
  const mock = await startTestMock("voice-v2010.yaml");
  const coaching = [conferenceSid, "agent", "client:bob", "+15017122661"];
  expect(await mock.runBuilt(node, "coach-agent.js", ...coaching)).toMatch(
    /^client:bob coaches agent/,
  );
});

test("on Node.js 20 everybody but one is muted", async () => {
  const mock = await startTestMock("voice-v2010.yaml");
  const printed = await mock.runBuilt(node, "mute-all-but-one.js", conferenceSid, "agent");
  expect(printed).toBe("Muted 2; agent is still heard");
});

test("on Node.js 20 the quality of a day is exported", async () => {
  const mock = await startTestMock("insights-v1.yaml");
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-quality-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "quality.csv");
  expect(await mock.runBuilt(node, "export-quality.js", "2026-04-15", file)).toBe(`Wrote ${file}`);
  expect(readFileSync(file, "utf8")).toMatch(/^conference_sid,participant_sid,/);
});
