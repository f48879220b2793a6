import { expect, test } from "vitest";
import { accountSid, from } from "../../test/harness.ts";
import { type ServedClients, serve } from "../../test/server.ts";

const conference = "support-4711";

async function dial({ control }: ServedClients, label: string, more: Record<string, string> = {}) {
  return control.addParticipant(conference, {
    From: from,
    To: `client:${label}`,
    Label: label,
    ...more,
  });
}

test("the control API alone takes a conference from its first dial to its summary", async () => {
  const served = await serve();
  const { control } = served;
  const agent = await dial(served, "agent");
  expect(agent).toMatchObject({
    label: "agent",
    status: "connecting",
    plan: { outcome: "answer" },
  });
  await control.answerCall("agent");
  const customer = await dial(served, "customer", { EndConferenceOnExit: "true" });
  await control.advanceClock({ by: { seconds: 3 } });
  expect((await control.listCalls()).calls).toMatchObject([
    { label: "agent", status: "in-progress" },
    { label: "customer", status: "in-progress" },
  ]);
  const muted = await control.updateParticipant(conference, "customer", { Muted: true });
  expect(muted).toMatchObject({ callSid: customer.callSid, muted: true, hold: false });
  await control.updateParticipant(conference, "agent", { Hold: true });
  expect(await control.getConference(conference)).toMatchObject({
    status: "in-progress",
    calls: [{ hold: true }, { muted: true }],
  });
  await control.advanceClock({ by: { minutes: 3 } });
  await control.hangUpCall("customer");
  expect(await control.getSummary(conference)).toEqual({
    state: null,
    conference: null,
    participants: [],
  });
  await control.advanceClock({ by: { minutes: 30 } });
  expect(await control.getSummary(conference)).toMatchObject({
    state: "complete",
    conference: { friendly_name: conference, connect_duration_seconds: 180 },
    participants: [{ label: "agent" }, { label: "customer" }],
  });
});

test.each([
  ["refuseCallAsBusy", "busy"],
  ["failCall", "failed"],
  ["leaveCallUnanswered", "no-answer"],
  ["hangUpCall", "busy"],
] as const)("%s ends a call as %s", async (method, status) => {
  const served = await serve();
  await dial(served, "agent");
  await served.control.advanceClock({ by: { seconds: 1 } });
  expect(await served.control[method]("agent")).toMatchObject({ status });
});

test("a caller who joins can be removed, and the conference can be ended", async () => {
  const served = await serve();
  const { control } = served;
  await dial(served, "agent");
  await control.answerCall("agent");
  await control.joinCall({ conference, from: "+15558675310", to: from, label: "caller" });
  await control.joinCall({ conference, from: "+15558675311", to: from, label: "other" });
  await control.removeParticipant(conference, "caller");
  expect((await control.listCalls()).calls.map(({ label }) => label)).toEqual(["agent", "other"]);
  expect(await control.endConference(conference)).toMatchObject({
    status: "completed",
    endReason: "conference-ended-via-api",
  });
});

test("a plan applies to all following calls, and a plan for the next call to that call alone", async () => {
  const served = await serve();
  const { control } = served;
  await control.plan({ calls: [{ label: "agent", hangUpAfter: { minutes: 1 } }] });
  await control.planNextCall({ outcome: "busy" });
  expect(await dial(served, "agent")).toMatchObject({ plan: { outcome: "busy" } });
  expect(await dial(served, "customer")).toMatchObject({ plan: { outcome: "answer" } });
  await control.advanceClock({ by: { seconds: 5 } });
  expect(await dial(served, "agent")).toMatchObject({ plan: { hangUpAfter: 60_000 } });
});

test("the clock advances by a duration, to a time and to the next event, and changes its mode", async () => {
  const served = await serve({ startTime: "2026-01-05T09:00:00Z" });
  const { control } = served;
  const at = Date.UTC(2026, 0, 5, 9);
  expect(await control.getClock()).toEqual({ now: at, mode: "manual" });
  await control.advanceClock({ by: { seconds: 10 } });
  expect(await control.advanceClock({ to: "2026-01-05T10:00:00Z" })).toEqual({
    now: at + 3_600_000,
    mode: "manual",
  });
  await dial(served, "agent");
  await control.advanceClock({ to: "next-event" });
  expect((await control.listCalls()).calls).toMatchObject([{ status: "ringing" }]);
  expect(await control.setClock({ mode: "skip" })).toMatchObject({ mode: "skip" });
});

test("faults are added, switched off and on, and removed", async () => {
  const { control, participants } = await serve();
  const fault = await control.addFault({ failure: { kind: "too-many-requests", retryAfter: 3 } });
  expect(fault).toMatchObject({ on: true, met: 0 });
  const create = () => participants.create(conference, { From: from, To: "client:agent" });
  await expect(create()).rejects.toMatchObject({ status: 429, retryAfter: 3 });
  expect(await control.switchFault(fault.faultId, { on: false })).toMatchObject({
    on: false,
    met: 1,
  });
  await create();
  await control.switchFault(fault.faultId, { on: true });
  await expect(create()).rejects.toMatchObject({ status: 429 });
  await control.removeFault(fault.faultId);
  expect(await control.listFaults()).toEqual({ faults: [] });
  await create();
});

test("a snapshot restored into another server continues there, and a reset clears it", async () => {
  const served = await serve();
  await dial(served, "agent");
  await served.control.answerCall("agent");
  const snapshot = await served.control.getSnapshot();
  const other = await serve({ seed: 99 });
  const { session } = await other.control.getStatus();
  await other.control.restoreSnapshot(snapshot);
  expect(await other.control.getConference(conference)).toEqual(
    await served.control.getConference(conference),
  );
  expect((await other.control.getStatus()).session).not.toBe(session);
  await other.control.reset();
  expect(await other.control.listConferences()).toEqual({ conferences: [], next: null });
});

test("askTwilio sends a request as an account, and gives the answer even if it is an error", async () => {
  const { control } = await serve();
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/support/Participants.json`;
  const form = { From: from, To: "client:agent", StatusCallbackEvent: ["ringing", "answered"] };
  expect(await control.askTwilio({ accountSid, method: "POST", path, form })).toMatchObject({
    status: 201,
    body: { status: "queued" },
  });
  const wrong = { accountSid, method: "GET", path: "/nowhere" } as const;
  expect(await control.askTwilio(wrong)).toMatchObject({ status: 404, body: { code: 20404 } });
});

test("conferences are listed by status, name and account, a page at a time", async () => {
  const { control } = await serve();
  for (const name of ["a", "b", "c"]) {
    await control.addParticipant(name, { From: from, To: "client:agent" });
  }
  await control.endConference("a").catch(() => undefined);
  const first = await control.listConferences({ limit: 2 });
  expect(first.conferences.map(({ friendlyName }) => friendlyName)).toEqual(["a", "b"]);
  const second = await control.listConferences({ limit: 2, after: first.next ?? "" });
  expect(second).toMatchObject({ conferences: [{ friendlyName: "c" }], next: null });
  expect((await control.listConferences({ name: "b" })).conferences).toHaveLength(1);
  expect((await control.listConferences({ status: "completed" })).conferences).toEqual([]);
  expect((await control.listConferences({ accountSid: "AC1" })).conferences).toEqual([]);
});

test("the status has limits and accounts, and no token; the OpenAPI document is served unchanged", async () => {
  const { control } = await serve({ accounts: [{ sid: accountSid, authToken: "very-secret" }] });
  const status = await control.getStatus();
  expect(status).toMatchObject({ accounts: [accountSid], bounds: { journalEntries: 50_000 } });
  expect(JSON.stringify(status)).not.toContain("very-secret");
  const { paths } = await control.getDocument();
  expect(Object.keys(Object(paths))).toContain("/journal/stream");
});
