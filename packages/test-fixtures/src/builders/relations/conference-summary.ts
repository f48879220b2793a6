import type { ConferenceSummary } from "@conference-kit/insights-types";
import { addSeconds, keepWithin, secondsBetween } from "../moment.ts";
import type { Overrides } from "../overrides.ts";
import type { Relation } from "../relation.ts";

const neverEnded = ["in_progress", "summary_timeout"];

function findEnd(
  { create_time, end_time, status }: ConferenceSummary,
  given: Overrides<ConferenceSummary>,
): string | null {
  if (given.end_time !== undefined) return given.end_time;
  if (neverEnded.includes(status ?? "")) return null;
  const { duration_seconds: lasting } = given;
  return typeof lasting === "number" ? addSeconds(create_time, lasting) : end_time;
}

const unended = {
  end_time: null,
  end_reason: null,
  ended_by: null,
  duration_seconds: null,
  connect_duration_seconds: null,
} as const;

export const conferenceSummaryRelation: Relation<ConferenceSummary> = {
  sid: "conference_sid",
  decisive: ["status", "processing_state", "start_time", "end_time", "tag_info"],
  agree(conference, given) {
    const { create_time, max_participants, max_concurrent_participants: most } = conference;
    const end_time = findEnd(conference, given);
    const start_time = keepWithin(conference.start_time, create_time, end_time);
    return {
      max_concurrent_participants: most && Math.min(most, max_participants ?? most),
      start_time,
      end_time,
      duration_seconds: secondsBetween(create_time, end_time) ?? null,
      connect_duration_seconds: secondsBetween(start_time, end_time) ?? 0,
      ...(end_time === null && unended),
    };
  },
  follow: ({ account_sid, friendly_name }, index) => ({
    account_sid,
    friendly_name: friendly_name && `${friendly_name}-${index + 1}`,
  }),
};
