import type { ConferenceSummary, ParticipantSummary, paths } from "@conference-kit/insights-types";
import * as everything from "@conference-kit/insights-types";
import { check, type Urls } from "./check.ts";

/** What a user writes with the types; it compiles or it doesn't. */
export function describe(
  { conference_sid, duration_seconds }: ConferenceSummary,
  participants: readonly ParticipantSummary[],
): string {
  const worst = Math.min(...participants.map(({ metrics }) => metrics?.inbound?.mos ?? 5));
  return `${conference_sid}: ${duration_seconds ?? "?"} s, ${worst}`;
}

export const path: keyof paths = "/v1/Conferences/{ConferenceSid}";

export async function smoke(_urls: Urls): Promise<void> {
  check("the package has no code", Object.keys(everything).length === 0);
}
