import type { Failure } from "../control/index.ts";

/** The failures that the page offers, by their labels. */
export const failures: Readonly<Record<string, Failure>> = {
  "429, too many requests": { kind: "too-many-requests", retryAfter: 1 },
  "500, nothing done": { kind: "server-error" },
  "500, done all the same": { kind: "server-error", acts: true },
  "503, nothing done": { kind: "unavailable" },
  "503, done all the same": { kind: "unavailable", acts: true },
  "connection lost, nothing done": { kind: "connection-lost" },
  "connection lost, done all the same": { kind: "connection-lost", acts: true },
  "answer after 10 s": { kind: "slow", by: { seconds: 10 } },
  "answer cut off": { kind: "cut-off" },
};

/** The operations that the page offers for a fault. */
export const operations: readonly string[] = [
  "createParticipant",
  "getParticipant",
  "updateParticipant",
  "deleteParticipant",
  "listParticipants",
  "getConference",
  "updateConference",
  "listConferences",
  "getConferenceSummary",
  "listConferenceSummaries",
  "getParticipantSummary",
  "listParticipantSummaries",
];
