import type { Participant } from "@conference-kit/voice-types";
import type { Relation } from "../relation.ts";

export const participantRelation: Relation<Participant> = {
  sid: "call_sid",
  shared: ["account_sid", "conference_sid", "date_created"],
  named: "label",
  decisive: ["status", "coaching", "call_sid_to_coach"],
  agree({ call_sid_to_coach: coached }, given, source) {
    const coaches = given.coaching ?? coached !== null;
    return {
      coaching: coaches,
      call_sid_to_coach: coaches ? (coached ?? source.sid("CA")) : null,
    };
  },
};
