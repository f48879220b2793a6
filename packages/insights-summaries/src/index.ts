export type { PollOptions } from "@conference-kit/client-runtime";
export type {
  AccountSid,
  CallSid,
  ConferenceSid,
  ParticipantSid,
} from "@conference-kit/insights-types";
export * from "./generated/index.ts";
export { waitForConferenceSummary } from "./wait-for-conference-summary.ts";
export { waitForParticipantSummary } from "./wait-for-participant-summary.ts";
export type { Finished, WaitOptions } from "./wait-until-finished.ts";
