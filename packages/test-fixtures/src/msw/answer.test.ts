import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Participant } from "@conference-kit/voice-types";
import { expect, test } from "vitest";
import {
  accountSid,
  callSid,
  conferenceSid,
  read,
  urls,
  useServer,
} from "../../test/use-server.ts";
import { handlers } from "./create-handlers.ts";

const server = useServer();
const whom = { From: "+15017122661", To: "client:alice" };

test("a success has the members that a test overrides", async () => {
  server.use(handlers.voice.getParticipant({ muted: true, status: "ringing" }));
  const { status, body } = await read<Participant>(urls.participant(callSid));
  expect(status).toBe(200);
  expect(body).toMatchObject({ muted: true, status: "ringing" });
});

test("overrides of a success may be spelt as in requests", async () => {
  server.use(handlers.voice.getParticipant({ Muted: true, CallSidToCoach: callSid }));
  const { body } = await read<Participant>(urls.participant("supervisor"));
  expect(body).toMatchObject({ muted: true, coaching: true, call_sid_to_coach: callSid });
  expect(body).not.toHaveProperty("Muted");
});

test("a success has the SIDs and the label of the request", async () => {
  const named = { account_sid: accountSid, conference_sid: conferenceSid };
  const { body: bySid } = await read<Participant>(urls.participant(callSid));
  expect(bySid).toMatchObject({ ...named, call_sid: callSid });
  expect(bySid.uri).toBe(new URL(urls.participant(callSid)).pathname);
  const { body: byLabel } = await read<Participant>(urls.participant("100%25%20agent"));
  expect(byLabel).toMatchObject({ ...named, label: "100% agent" });
});

test("an update is answered with the values that it sets", async () => {
  const { body } = await read<Participant>(urls.participant("agent"), {
    Muted: "true",
    Hold: "true",
  });
  expect(body).toMatchObject({ label: "agent", muted: true, hold: true });
});

test("a create is answered with a queued call, each time a new one", async () => {
  const first = await read<Participant>(urls.participants, whom);
  const second = await read<Participant>(urls.participants, whom);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.body).toMatchObject({ status: "queued", conference_sid: conferenceSid });
  expect(second.body.call_sid).not.toBe(first.body.call_sid);
});

test("a create by friendly name is answered with a conference SID", async () => {
  const url = urls.participants.replace(conferenceSid, "support%204711");
  const { body } = await read<Participant>(url, { ...whom, Label: "agent", Muted: "true" });
  expect(body).toMatchObject({ label: "agent", muted: true });
  expect(body.conference_sid).toMatch(/^CF[0-9a-f]{32}$/);
});

test("a delete is answered without a body", async () => {
  const response = await fetch(urls.participant(callSid), {
    method: "DELETE",
    headers: { authorization: "Bearer token" },
  });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
});

test("handlers answer at every edge and in every region", async () => {
  const url = `${urls.conferences}/${conferenceSid}`.replace("insights", "insights.dublin.ie1");
  const { body } = await read<ConferenceSummary>(url);
  expect(body).toMatchObject({ conference_sid: conferenceSid });
});
