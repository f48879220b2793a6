import type { ConferenceEvent } from "./event.ts";
import { listPresent } from "./find.ts";
import { sid } from "./random.ts";
import type { Conference, Participant, State } from "./state.ts";

/** Who joins; the conference may be so new that the state doesn't have it yet. */
export interface Joining {
  readonly callSid: string;
  readonly conferenceSid: string;
  /** Whether they let the conference start. */
  readonly starts: boolean;
  readonly recorded: boolean;
}

/** Somebody joins: the conference may start by it, and its recording begin. */
export function joinConference(
  state: State,
  conference: Conference | undefined,
  { callSid, conferenceSid, starts, recorded }: Joining,
): ConferenceEvent[] {
  const others = conference === undefined ? [] : listPresent(state, conference);
  const started = conference?.status === "in-progress";
  const moderated = starts || others.some(({ settings }) => settings.startConferenceOnEnter);
  const start: ConferenceEvent[] =
    !started && others.length > 0 && moderated ? [{ type: "conference-start", conferenceSid }] : [];
  const join: ConferenceEvent = { type: "participant-join", callSid, conferenceSid };
  const { seed, assumptions } = state;
  const begins = recorded && others.length > 0 && conference?.recordingSid === null;
  const record: ConferenceEvent[] = begins
    ? [
        {
          type: "recording-in-progress",
          conferenceSid,
          callSid: null,
          recordingSid: sid("RE", seed, conferenceSid),
        },
      ]
    : [];
  return assumptions.startsBeforeJoin ? [...start, join, ...record] : [join, ...start, ...record];
}

/** Somebody who is known already joins. */
export function join(
  state: State,
  conference: Conference,
  { callSid, conferenceSid, settings }: Participant,
): ConferenceEvent[] {
  return joinConference(state, conference, {
    callSid,
    conferenceSid,
    starts: settings.startConferenceOnEnter,
    recorded: conference.settings.record,
  });
}
