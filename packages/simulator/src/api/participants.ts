import type { Participant as ParticipantBody, ParticipantList } from "@conference-kit/voice-types";
import { addParticipant } from "../core/add-participant.ts";
import { conferenceOf, participantOf } from "../core/find.ts";
import { leaveConference } from "../core/leave-conference.ts";
import type { Participant, State } from "../core/state.ts";
import { toRfc2822 } from "../core/time.ts";
import { updateParticipant } from "../core/update-participant.ts";
import { answerOnly, type Operate, textOf } from "./answer.ts";
import { findConference, findParticipant, isMuted, isReadable } from "./find-resource.ts";
import { cutPage, envelope } from "./page.ts";

function statusOf({ callStatus }: Participant): ParticipantBody["status"] {
  switch (callStatus) {
    case "queued":
    case "connecting":
    case "ringing":
      return callStatus;
    case "in-progress":
      return "connected";
    case "completed":
      return "complete";
    default:
      return "failed";
  }
}

/** A participant as the Voice API shows them. */
export function viewParticipant(state: State, participant: Participant): ParticipantBody {
  const { accountSid, callSid, conferenceSid, settings } = participant;
  return {
    account_sid: accountSid,
    call_sid: callSid,
    label: participant.label,
    call_sid_to_coach: participant.callSidToCoach,
    coaching: participant.callSidToCoach !== null,
    conference_sid: conferenceSid,
    date_created: toRfc2822(participant.createdAt),
    date_updated: toRfc2822(participant.updatedAt),
    end_conference_on_exit: participant.endConferenceOnExit,
    muted: isMuted(state, conferenceOf(state, participant), participant),
    hold: participant.hold,
    start_conference_on_enter: settings.startConferenceOnEnter,
    status: statusOf(participant),
    uri: `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants/${callSid}.json`,
  };
}

export const createParticipant: Operate = (state, { path, form }, at) => {
  const conference = textOf(path, "ConferenceSid");
  const events = addParticipant(
    state,
    { accountSid: textOf(path, "AccountSid"), conference, form },
    at,
  );
  const added = events.find(({ type }) => type === "participant-added");
  return {
    events,
    answer() {
      const callSid = added?.type === "participant-added" ? added.callSid : "";
      const participant = participantOf(state, { callSid });
      const queueTime = String(participant.dialAt - participant.createdAt);
      return {
        status: 201,
        body: { ...viewParticipant(state, participant), queue_time: queueTime },
      };
    },
  };
};

export const getParticipant: Operate = (state, request) =>
  answerOnly(viewParticipant(state, findParticipant(state, request)));

export const updateParticipantOperation: Operate = (state, request) => {
  const participant = findParticipant(state, request);
  return {
    events: updateParticipant(state, participant, request.form),
    answer: () => ({ status: 200, body: viewParticipant(state, participant) }),
  };
};

export const deleteParticipant: Operate = (state, request) => {
  const participant = findParticipant(state, request);
  const reason = "participant_updated_via_api" as const;
  const events =
    participant.callStatus === "in-progress"
      ? leaveConference(state, participant, { reason, callStatus: "completed" })
      : leaveConference(state, participant, { reason, callStatus: "canceled" });
  return { events, answer: () => ({ status: 204 }) };
};

export const listParticipants: Operate = (state, request) => {
  const conference = findConference(state, request);
  const { everybody, active } = conference;
  const { Muted: muted, Hold: hold, Coaching: coaching } = request.query;
  const items = (isReadable(state, conference) ? [...active] : [])
    .map((callSid) => participantOf(state, { callSid }))
    .map((participant) => viewParticipant(state, participant))
    .filter(
      (body) =>
        (muted === undefined || body.muted === muted) &&
        (hold === undefined || body.hold === hold) &&
        (coaching === undefined || body.coaching === coaching),
    );
  const listing = {
    items,
    sid: (body: ParticipantBody) => body.call_sid,
    placeOf: (sid: string) => everybody.indexOf(sid),
  };
  const page = cutPage(request, listing);
  const body: ParticipantList = { participants: [...page.items], ...envelope(page) };
  return answerOnly(body);
};
