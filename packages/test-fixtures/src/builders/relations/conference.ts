import type { Conference } from "@conference-kit/voice-types";
import type { Overrides } from "../members.ts";
import type { Relation } from "../relation.ts";

type Given = Overrides<Conference>;

/** Whether members imply that the conference has ended; undefined if none does. */
function readEnded({
  status,
  reason_conference_ended: reason,
  call_sid_ending_conference: call,
}: Given): boolean | undefined {
  if (typeof status === "string") return status === "completed";
  if (typeof call === "string") return true;
  return reason === undefined ? undefined : reason !== null;
}

/** The end reason: a participant's leaving if a call ended the conference, else a request. */
function suitReason(
  { reason_conference_ended: reason }: Conference,
  { reason_conference_ended: told, call_sid_ending_conference: call }: Given,
): Conference["reason_conference_ended"] {
  if (told !== undefined && told !== null) return reason;
  if (call === null) return "conference-ended-via-api";
  const byRequest = reason === null || (call && reason === "conference-ended-via-api");
  return byRequest ? "last-participant-left" : reason;
}

export const conferenceRelation: Relation<Conference> = {
  sid: "sid",
  shared: ["account_sid"],
  named: "friendly_name",
  decisive: ["status", "reason_conference_ended", "call_sid_ending_conference"],
  course: (members) => ({ ended: readEnded(members) }),
  agree(conference, given, source) {
    if (!(readEnded(given) ?? readEnded(conference))) {
      const { status } = conference;
      return {
        status: status === "completed" ? "in-progress" : status,
        reason_conference_ended: null,
        call_sid_ending_conference: null,
      };
    }
    const reason = suitReason(conference, given);
    const { call_sid_ending_conference: call } = conference;
    return {
      status: "completed",
      reason_conference_ended: reason,
      call_sid_ending_conference:
        reason === "conference-ended-via-api" ? null : (call ?? source.sid("CA")),
    };
  },
};
