import type { ConferenceSummary, ParticipantMetrics } from "@conference-kit/insights-types";
import type { Duration } from "./time.ts";

/** Who or what answers a call, as answering machine detection reports it. */
export type AnsweredBy =
  | "human"
  | "machine_start"
  | "machine_end_beep"
  | "machine_end_silence"
  | "machine_end_other"
  | "fax"
  | "unknown";

/** The planned course of a call. */
export interface CallPlan {
  /**
   * What the called party does: answers, lets it ring, is busy, can't be reached; or nothing before
   * `calls.answer` or another method of `calls`.
   *
   * @default "answer"
   */
  readonly outcome?: "answer" | "no-answer" | "busy" | "fail" | "by-hand" | undefined;
  /**
   * How long after dialling that happens. A call that nobody answers ends by its `Timeout`.
   *
   * @default { seconds: 2 }
   */
  readonly after?: Duration | undefined;
  /**
   * Who answers, for calls with `MachineDetection`.
   *
   * @default "human"
   */
  readonly answeredBy?: AnsweredBy | undefined;
  /**
   * How long a machine's greeting is, for calls with `DetectMessageEnd`.
   *
   * @default { seconds: 10 }
   */
  readonly greeting?: Duration | undefined;
  /** How long after the answer the called party hangs up. Left out, they stay. */
  readonly hangUpAfter?: Duration | undefined;
  /** The quality that the participant's summary has. Left out, it has none. */
  readonly quality?: ParticipantMetrics | undefined;
}

/** The plan of the calls that fit; a rule without `to` and `label` fits every call. */
export interface CallRule extends CallPlan {
  /** The called number or address, as in `To`. */
  readonly to?: string | undefined;
  /** The participant's label. */
  readonly label?: string | undefined;
  /**
   * How many calls the rule applies to.
   *
   * @default No limit.
   */
  readonly times?: number | undefined;
}

/** A rule for conferences; one without `name` fits every conference. */
export interface ConferenceRule {
  /** The conference's friendly name. */
  readonly name?: string | undefined;
  /**
   * Whether announcements are played or can't be.
   *
   * @default "end"
   */
  readonly announcements?: "end" | "fail" | undefined;
  /** Members of the conference's summary that don't follow from its events. Left out, they are null. */
  readonly summary?:
    | {
        readonly [Name in "detected_issues" | "tags" | "tag_info"]?:
          | ConferenceSummary[Name]
          | undefined;
      }
    | undefined;
  /** Further parameters of the conference's callbacks, as Twilio may add them. */
  readonly callbackParameters?: Readonly<Record<string, string>> | undefined;
  /** Whether the summary is never finished and times out. */
  readonly summaryTimesOut?: boolean | undefined;
}

/** Rules for calls and conferences. The first rule that fits applies. */
export interface Scenario {
  readonly calls?: readonly CallRule[] | undefined;
  readonly conferences?: readonly ConferenceRule[] | undefined;
}

/** The plan of one call, with durations in milliseconds. */
export interface CallPlanInForce {
  readonly outcome: "answer" | "no-answer" | "busy" | "fail" | "by-hand";
  readonly after: number;
  readonly answeredBy: AnsweredBy;
  readonly greeting: number;
  readonly hangUpAfter: number | null;
  readonly quality: ParticipantMetrics | null;
}
