import type { ConferenceSummary } from "@conference-kit/insights-types";
import { settleInterval } from "../interval.ts";
import { keepWithin, secondsBetween } from "../moment.ts";
import type { Overrides } from "../overrides.ts";
import type { Relation } from "../relation.ts";

type Given = Overrides<ConferenceSummary>;

const neverEnded: readonly (string | null)[] = ["in_progress", "summary_timeout"];

const unended = {
  end_time: null,
  end_reason: null,
  ended_by: null,
  duration_seconds: null,
  connect_duration_seconds: null,
} as const;

/** How long it has to last, where overrides say so, be it by how long its participants talked. */
function findDuration({ create_time, start_time }: ConferenceSummary, given: Given) {
  const { duration_seconds: lasting, connect_duration_seconds: connected } = given;
  if (lasting !== undefined || typeof connected !== "number") return lasting;
  return connected + (secondsBetween(create_time, start_time) ?? 0);
}

function settleTimes(conference: ConferenceSummary, given: Given): Partial<ConferenceSummary> {
  const going = given.end_time === undefined && neverEnded.includes(conference.status);
  if (going || conference.end_time === null) return unended;
  const whole = settleInterval(
    { start: conference.create_time, end: conference.end_time },
    { start: given.create_time, end: given.end_time, seconds: findDuration(conference, given) },
  );
  const connected = settleInterval(
    { start: keepWithin(conference.start_time, whole.start, whole.end), end: whole.end },
    { start: given.start_time, end: whole.end, seconds: given.connect_duration_seconds },
  );
  return {
    create_time: whole.start,
    end_time: whole.end,
    duration_seconds: whole.seconds,
    start_time: connected.start,
    connect_duration_seconds: connected.seconds ?? 0,
  };
}

export const conferenceSummaryRelation: Relation<ConferenceSummary> = {
  shared: ["account_sid"],
  named: "friendly_name",
  decisive: ["status", "processing_state", "start_time", "end_time", "tag_info"],
  agree(conference, given) {
    const { max_participants, unique_participants, max_concurrent_participants: most } = conference;
    const started = given.start_time !== undefined || conference.status !== "not_started";
    const start_time = started ? conference.start_time : null;
    return {
      start_time,
      max_concurrent_participants:
        most && Math.min(most, max_participants ?? most, unique_participants ?? most),
      ...settleTimes({ ...conference, start_time }, given),
    };
  },
};
