import { fixtures } from "@conference-kit/test-fixtures";
import { createPreferringFetch, credentials } from "@conference-kit/test-helpers";
import { createParticipantsClient, isParticipantGone } from "@conference-kit/voice-participants";
import { expect, test } from "vitest";
import { coachAgent } from "./coach-agent.ts";
import { useTestMock } from "./test-mock.ts";

const mock = useTestMock("voice-v2010.yaml");
const agent = fixtures.voice.getParticipant[200].connected;
const conferenceSid = agent.conference_sid;
const coaching = { conferenceSid, agent: "agent", supervisor: "client:bob", from: "+15017122661" };
const path = `/2010-04-01/Accounts/${credentials.accountSid}/Conferences/${conferenceSid}/Participants`;

test("the supervisor coaches the agent's call", async () => {
  const { from, supervisor } = coaching;
  const printed = await mock.run("coach-agent.ts", conferenceSid, "agent", supervisor, from);
  const { call_sid } = fixtures.voice.createParticipant[201].queued;
  expect(printed).toBe(`client:bob coaches agent in call ${call_sid}`);
  expect(mock.requests).toEqual([
    `GET ${path}/agent.json`,
    `POST ${path}.json From=%2B15017122661&To=client%3Abob&Label=supervisor&Coaching=true&CallSidToCoach=${agent.call_sid}&Beep=false`,
  ]);
});

test("nobody is called when the agent has left", async () => {
  const { fetch, prefer } = createPreferringFetch();
  const participants = createParticipantsClient({ ...credentials, baseUrl: mock.url, fetch });
  prefer("code=404");
  await expect(coachAgent(participants, coaching)).rejects.toSatisfy(isParticipantGone);
  expect(mock.requests).toEqual([`GET ${path}/agent.json`]);
});

test("coach-agent without arguments says how to call it and sends nothing", async () => {
  await expect(mock.run("coach-agent.ts")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("InvalidArgumentError"),
  });
  expect(mock.requests).toEqual([]);
});
