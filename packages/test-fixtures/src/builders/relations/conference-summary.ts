import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";
import type { Relation } from "../relation.ts";
import { readCourse, suitStatus } from "./conference-course.ts";
import { settleTags } from "./conference-tags.ts";
import { settleTimes } from "./conference-times.ts";

/** Bounds max_concurrent_participants by max_participants and unique_participants. */
function settleCounts(
  conference: ConferenceSummary,
  { max_concurrent_participants: given }: Overrides<ConferenceSummary>,
): Partial<ConferenceSummary> {
  const { max_participants, unique_participants, max_concurrent_participants: most } = conference;
  if (typeof given === "number") {
    return {
      max_participants: max_participants && Math.max(max_participants, given),
      unique_participants: unique_participants && Math.max(unique_participants, given),
    };
  }
  return {
    max_concurrent_participants:
      most && Math.min(most, max_participants ?? most, unique_participants ?? most),
  };
}

export const conferenceSummaryRelation: Relation<ConferenceSummary> = {
  shared: ["account_sid"],
  named: "friendly_name",
  decisive: ["status", "processing_state", "start_time", "end_time", "tags", "tag_info"],
  course: (members) => ({ ...readCourse(members) }),
  agree(conference, given, source) {
    const [known, built] = [readCourse(given), readCourse(conference)];
    const course = { started: known.started ?? built.started, ended: known.ended ?? built.ended };
    const told = conference.end_reason ?? "last_participant_left";
    return {
      ...settleCounts(conference, given),
      ...settleTags(conference, given, source),
      status: suitStatus(conference.status, course),
      end_reason: told,
      ended_by: conference.ended_by ?? (conference.end_reason === null ? source.sid("CA") : null),
      ...settleTimes(conference, given, course),
    };
  },
};
