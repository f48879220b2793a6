import { expect, test } from "vitest";
import { accountSid, createHarness, from, type Harness } from "../../test/harness.ts";
import { createOfficialClient } from "../../test/official-client.ts";
import type { Simulator } from "../index.ts";

/** The properties of a participant that both clients give. */
interface Seen {
  readonly callSid: string;
  readonly label: string | null;
  readonly status: string | null;
  readonly muted: boolean;
  readonly hold: boolean;
  readonly endConferenceOnExit: boolean;
}

/** The calls that both clients make. */
interface Caller {
  create(
    label: string,
    endsConference: boolean,
  ): Promise<{ conferenceSid: string; callSid: string }>;
  mute(conferenceSid: string, label: string): Promise<Seen>;
  list(conferenceSid: string): Promise<Seen[]>;
  remove(conferenceSid: string, label: string): Promise<void>;
  summarize(conferenceSid: string): Promise<object>;
}

function pick({ callSid, label, status, muted, hold, endConferenceOnExit }: Seen): Seen {
  return { callSid, label, status, muted, hold, endConferenceOnExit };
}

function useOurs({ participants, summaries }: Harness): Caller {
  type Participant = Awaited<ReturnType<typeof participants.get>>;
  const see = (participant: Participant): Seen =>
    pick({
      ...participant,
      callSid: participant.call_sid,
      endConferenceOnExit: participant.end_conference_on_exit,
    });
  return {
    async create(label, EndConferenceOnExit) {
      const body = { From: from, To: `client:${label}`, Label: label, EndConferenceOnExit };
      const { conference_sid, call_sid } = await participants.create("room", body);
      return { conferenceSid: conference_sid, callSid: call_sid };
    },
    mute: async (conferenceSid, label) =>
      see(await participants.update(conferenceSid, label, { Muted: true })),
    async list(conferenceSid) {
      const seen = [];
      for await (const each of participants.list(conferenceSid, { PageSize: 1 }))
        seen.push(see(each));
      return seen;
    },
    remove: (conferenceSid, label) => participants.remove(conferenceSid, label),
    async summarize(conferenceSid) {
      const summary = await summaries.get(conferenceSid);
      const { status, duration_seconds, end_reason, processing_state } = summary;
      return {
        status,
        duration: duration_seconds,
        endReason: end_reason,
        processingState: processing_state,
      };
    },
  };
}

function useTheirs({ twilio }: Harness): Caller {
  const client = createOfficialClient(twilio);
  const conference = (sid: string) => client.conferences(sid);
  return {
    create: (label, endConferenceOnExit) =>
      conference("room").participants.create({
        from,
        to: `client:${label}`,
        label,
        endConferenceOnExit,
      }),
    mute: async (sid, label) =>
      pick(await conference(sid).participants(label).update({ muted: true })),
    list: async (sid) => (await conference(sid).participants.list({ pageSize: 1 })).map(pick),
    remove: async (sid, label) => void (await conference(sid).participants(label).remove()),
    async summarize(sid) {
      const { status, durationSeconds, endReason, processingState } = await client.insights.v1
        .conferences(sid)
        .fetch();
      return { status, duration: durationSeconds, endReason, processingState };
    },
  };
}

/** The properties of an error that both clients give. */
async function failure(call: Promise<unknown>): Promise<object> {
  const { status, code } = await call.then(() => ({ status: 0, code: 0 }), Object);
  return { status, code };
}

/** Everything that a client gets in the course of one conference. */
async function play(twilio: Simulator, caller: Caller): Promise<unknown[]> {
  const { conferenceSid, callSid } = await caller.create("agent", false);
  const seen: unknown[] = [conferenceSid, callSid];
  seen.push(await failure(caller.create("agent", false)));
  await caller.create("customer", true);
  await twilio.clock.advance({ seconds: 5 });
  seen.push(await caller.list(conferenceSid), await caller.mute(conferenceSid, "agent"));
  await twilio.clock.advance({ minutes: 2 });
  await caller.remove(conferenceSid, "customer");
  seen.push(await failure(caller.mute(conferenceSid, "agent")), await caller.list(conferenceSid));
  seen.push(await failure(caller.summarize(conferenceSid)));
  await twilio.clock.advance({ minutes: 30 });
  seen.push(await caller.summarize(conferenceSid));
  return seen;
}

test("the official client and ours see the same of the same story", async () => {
  const [ours, theirs] = [createHarness(), createHarness()];
  const seen = await play(ours.twilio, useOurs(ours));
  expect(await play(theirs.twilio, useTheirs(theirs))).toEqual(seen);
  expect(seen).toContainEqual({ status: 400, code: 16026 });
  expect(theirs.twilio.journal.events).toEqual(ours.twilio.journal.events);
});

test("the official client ends a conference, and finds it among those that ended", async () => {
  const { twilio, add } = createHarness();
  const { conference_sid: sid } = await add("agent");
  await add("customer");
  for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
  const { conferences } = createOfficialClient(twilio);
  const running = await conferences.list({ friendlyName: "support-4711" });
  expect(running.map((conference) => conference.sid)).toEqual([sid]);
  const ended = await conferences(sid).update({ status: "completed" });
  expect(ended).toMatchObject({ accountSid, status: "completed" });
  const [found] = await conferences.list({
    status: "completed",
    dateCreated: new Date("2026-01-05"),
  });
  expect(found).toMatchObject({ sid, reasonConferenceEnded: "conference-ended-via-api" });
  expect(await conferences.list()).toEqual([]);
});
