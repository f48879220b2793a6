import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";

type Members = Overrides<ConferenceSummary>;

const neverEnded: readonly unknown[] = ["in_progress", "summary_timeout"];

function isKnown(...values: readonly unknown[]): boolean {
  return values.some((value) => value !== null && value !== undefined);
}

function hasStarted(members: Members): boolean | undefined {
  const { start_time, status, connect_duration_seconds: connected, tags, tag_info } = members;
  if (start_time !== undefined) return start_time !== null;
  if (status === "not_started" || isKnown(tag_info?.start_failure)) return false;
  if (tags?.includes("start_failure")) return false;
  return status === "completed" || (connected ?? 0) > 0 || undefined;
}

function hasEnded(members: Members): boolean | undefined {
  const { create_time, end_time, status, end_reason, ended_by } = members;
  const { duration_seconds: lasting, connect_duration_seconds: connected } = members;
  if (end_time !== undefined) return end_time !== null;
  if (neverEnded.includes(status) || end_reason === null || connected === null) return false;
  // Without a start the duration is unknown as well.
  if (lasting === null && create_time !== null) return false;
  return status === "completed" || isKnown(end_reason, ended_by, lasting, connected) || undefined;
}

/** The progress of a conference; given times take precedence. */
export interface ConferenceCourse {
  /** Two participants met. */
  readonly started: boolean | undefined;
  readonly ended: boolean | undefined;
}

export function readCourse(members: Members): ConferenceCourse {
  return { started: hasStarted(members), ended: hasEnded(members) };
}

/** The status for a progress; the given status if it fits. */
export function suitStatus(
  status: ConferenceSummary["status"],
  { started, ended }: ConferenceCourse,
): ConferenceSummary["status"] {
  if (started === false) return "not_started";
  const goesOn = neverEnded.includes(status);
  if (ended === true) return goesOn || status === "not_started" ? "completed" : status;
  return goesOn || status === null ? status : "in_progress";
}
