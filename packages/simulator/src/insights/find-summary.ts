import type { ProcessingState } from "@conference-kit/insights-types";
import { hadLeg } from "../core/find.ts";
import type { Conference, State } from "../core/state.ts";

const day = 86_400_000;
const kept = 30 * day;

/** The state of a conference's summary; undefined while Insights does not have it, or no longer does. */
export function processingStateOf(
  state: State,
  conference: Conference,
): ProcessingState | undefined {
  const { createdAt, endedAt, summary } = conference;
  const { now } = state;
  if (endedAt !== null) return now < endedAt + kept ? (summary ?? undefined) : undefined;
  return now >= createdAt + day && hadLeg(state, conference) ? "timeout" : undefined;
}
