import type { ConferenceEvent } from "../core/conference-event.ts";
import { conferenceOf, participantOf } from "../core/find.ts";
import type { State } from "../core/state.ts";
import { toRfc2822 } from "../core/time.ts";
import type { CallbackDraft } from "./described.ts";

/** The name by which an application subscribes to an event. */
const subscriptionNames: Readonly<Record<string, string>> = {
  "conference-start": "start",
  "conference-end": "end",
  "participant-join": "join",
  "participant-leave": "leave",
  "participant-mute": "mute",
  "participant-unmute": "mute",
  "participant-hold": "hold",
  "participant-unhold": "hold",
  "participant-modify": "modify",
  "announcement-end": "announcement",
  "announcement-fail": "announcement",
};

function describeParticipant(state: State, callSid: string): Record<string, string> {
  const participant = participantOf(state, { callSid });
  const { label, muted, hold, callSidToCoach, endConferenceOnExit, settings } = participant;
  return {
    CallSid: callSid,
    ...(label === null ? {} : { ParticipantLabel: label }),
    Muted: String(muted),
    Hold: String(hold),
    Coaching: String(callSidToCoach !== null),
    EndConferenceOnExit: String(endConferenceOnExit),
    StartConferenceOnEnter: String(settings.startConferenceOnEnter),
  };
}

function describeEnder(state: State, callSid: string | null): Record<string, string> {
  if (callSid === null) return {};
  const { label } = participantOf(state, { callSid });
  return {
    CallSidEndingConference: callSid,
    ...(label === null ? {} : { ParticipantLabelEndingConference: label }),
  };
}

function describeReason(state: State, event: ConferenceEvent & { type: "conference-end" }) {
  const { reason, callSid } = event;
  if (callSid === null) return "The conference was ended by the API";
  const { label } = participantOf(state, { callSid });
  const named = label === null ? "Participant" : `Participant with label ${label}`;
  const how = reason.endsWith("kicked") ? "was kicked" : "left";
  return reason.startsWith("last")
    ? `The last participant ${how}`
    : `${named} and end-conference-on-exit ${how}`;
}

/** The parameters that an event has beside those of every callback. */
function describeEvent(state: State, event: ConferenceEvent): Record<string, string> {
  switch (event.type) {
    case "participant-leave":
      return { ParticipantCallStatus: event.callStatus, ReasonParticipantLeft: event.reason };
    case "conference-end":
      return {
        ...describeEnder(state, event.callSid),
        Reason: describeReason(state, event),
        ReasonConferenceEnded: event.reason,
      };
    case "announcement-end":
      return { AnnounceUrl: event.url };
    case "announcement-fail":
      return {
        AnnounceUrl: event.url,
        ReasonAnnouncementFailed: "The announcement could not be fetched",
      };
    default:
      return {};
  }
}

/** Whether an event has a callback: of one who never joined, only leaving has. */
function hasCallback(state: State, event: ConferenceEvent): boolean {
  if (event.type === "participant-leave") return true;
  if (event.type === "conference-end") {
    const started = conferenceOf(state, event).startedAt !== null;
    return started || state.assumptions.tellsOfUnstartedEnd;
  }
  const callSid = "callSid" in event ? event.callSid : null;
  return callSid === null || participantOf(state, { callSid }).joinedAt !== null;
}

/** The conference's callback about an event. */
export function describeConferenceEvent(
  state: State,
  event: ConferenceEvent,
  at: number,
): CallbackDraft | undefined {
  const conference = conferenceOf(state, event);
  const subscription = conference.settings.statusCallback;
  const name = subscriptionNames[event.type];
  if (subscription === null || name === undefined) return undefined;
  if (!subscription.events.includes(name) || !hasCallback(state, event)) return undefined;
  const { conferenceSid, accountSid, friendlyName, callbacks } = conference;
  const callSid = "callSid" in event && event.type !== "conference-end" ? event.callSid : null;
  return {
    kind: "conference",
    event: event.type,
    subscription,
    accountSid,
    conferenceSid,
    callSid,
    parameters: {
      ConferenceSid: conferenceSid,
      FriendlyName: friendlyName,
      AccountSid: accountSid,
      SequenceNumber: String(callbacks + 1),
      Timestamp: toRfc2822(at),
      StatusCallbackEvent: event.type,
      ...(callSid === null ? {} : describeParticipant(state, callSid)),
      ...describeEvent(state, event),
      ...conference.rule?.callbackParameters,
    },
  };
}
