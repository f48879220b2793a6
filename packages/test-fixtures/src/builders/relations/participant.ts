import type { Participant } from "@conference-kit/voice-types";
import type { Relation } from "../relation.ts";

export const participantRelation: Relation<Participant> = {
  sid: "call_sid",
  shared: ["account_sid", "conference_sid", "date_created"],
  named: "label",
  decisive: ["status", "coaching", "call_sid_to_coach", "queue_time"],
  agree({ call_sid_to_coach: coached, status: built }, given, source) {
    const coaches = given.coaching ?? coached !== null;
    // Only a call that is queued has a time in the queue.
    const waits = given.status === undefined && typeof given.queue_time === "string";
    return {
      coaching: coaches,
      call_sid_to_coach: coaches ? (coached ?? source.sid("CA")) : null,
      ...(waits || built === "queued" ? { status: "queued" } : { queue_time: undefined }),
    };
  },
};
