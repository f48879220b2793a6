import { checkCoaching, readCoaching } from "./coaching.ts";
import type { ConferenceEvent } from "./conference-event.ts";
import { Refusal } from "./errors.ts";
import { conferenceOf } from "./find.ts";
import type { Members } from "./settings.ts";
import type { Participant, State } from "./state.ts";

function switchSetting(
  { callSid, conferenceSid }: Participant,
  { to, from }: { to: unknown; from: boolean },
  [on, off]: readonly [
    "participant-mute" | "participant-hold",
    "participant-unmute" | "participant-unhold",
  ],
): ConferenceEvent[] {
  if (typeof to !== "boolean" || to === from) return [];
  return [{ type: to ? on : off, callSid, conferenceSid }];
}

function readChanges(participant: Participant, form: Members) {
  const { EndConferenceOnExit: exit, BeepOnExit: beep, WaitUrl: waitUrl } = form;
  const coaching = readCoaching(form, participant.callSidToCoach);
  return {
    ...(typeof exit === "boolean" && exit !== participant.endConferenceOnExit
      ? { EndConferenceOnExit: exit }
      : {}),
    ...(typeof beep === "boolean" ? { BeepOnExit: beep } : {}),
    ...(typeof waitUrl === "string" ? { WaitUrl: waitUrl } : {}),
    ...(coaching !== undefined && coaching !== participant.callSidToCoach
      ? { CallSidToCoach: coaching }
      : {}),
  };
}

/**
 * Changes a participant.
 *
 * @throws Refusal if the participant to coach can't be coached.
 */
export function updateParticipant(
  state: State,
  participant: Participant,
  form: Members,
): ConferenceEvent[] {
  const { callSid, conferenceSid, muted, hold } = participant;
  if (form.Coaching === true && readCoaching(form, participant.callSidToCoach) === null) {
    const message = "Invalid request: CallSidToCoach is missing";
    throw new Refusal(400, 20001, message, { parameter: "CallSidToCoach" });
  }
  const changes = readChanges(participant, form);
  if (changes.CallSidToCoach !== undefined) {
    checkCoaching(state, conferenceOf(state, participant), changes.CallSidToCoach);
  }
  const modify: ConferenceEvent[] =
    Object.keys(changes).length === 0
      ? []
      : [{ type: "participant-modify", callSid, conferenceSid, changes }];
  const { AnnounceUrl: url } = form;
  return [
    ...switchSetting(participant, { to: form.Muted, from: muted }, [
      "participant-mute",
      "participant-unmute",
    ]),
    ...switchSetting(participant, { to: form.Hold, from: hold }, [
      "participant-hold",
      "participant-unhold",
    ]),
    ...modify,
    ...(typeof url === "string" ? announce(state, { conferenceSid, callSid, url }) : []),
  ];
}

/** Something is played to one participant, or to everybody. */
export function announce(
  state: State,
  announcement: { conferenceSid: string; callSid: string | null; url: string },
): ConferenceEvent[] {
  const announcementId = state.announced + 1;
  return [{ type: "announcement-begin", announcementId, ...announcement }];
}
