import type { ProcessingState } from "@conference-kit/insights-types";
import { hadLeg } from "../core/find.ts";
import type { Conference, State } from "../core/state.ts";

const day = 86_400_000;
const kept = 30 * day;

/** How far Insights is with a conference; undefined as long as, or since, it knows nothing of it. */
export function processingStateOf(
  state: State,
  conference: Conference,
): ProcessingState | undefined {
  const { createdAt, endedAt, summary } = conference;
  const { now } = state;
  if (endedAt !== null) return now < endedAt + kept ? (summary ?? undefined) : undefined;
  return now >= createdAt + day && hadLeg(state, conference) ? "timeout" : undefined;
}
