import type { ConferenceEvent } from "./conference-event.ts";
import { listPresent } from "./find.ts";
import { sid } from "./random.ts";
import type { Conference, Participant, State } from "./state.ts";

/** The participant who joins; the state may not have a new conference yet. */
export interface JoiningParticipant {
  readonly callSid: string;
  readonly conferenceSid: string;
  /** Whether their joining lets the conference start. */
  readonly starts: boolean;
  readonly recorded: boolean;
}

/** The events of joining, which may start the conference and its recording. */
export function joinConference(
  state: State,
  conference: Conference | undefined,
  { callSid, conferenceSid, starts, recorded }: JoiningParticipant,
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

/** The events when a participant of the state joins. */
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
