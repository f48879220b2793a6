import type { Duration } from "../core/duration.ts";

/** Which callbacks are meant; what is left out doesn't matter. */
export interface CallbackFilter {
  readonly kind?: "conference" | "call" | "machine-detection" | "recording" | undefined;
  /** What it tells of, such as `participant-join`, `conference-end` or `completed`. */
  readonly event?: string | undefined;
  /** SID or friendly name. */
  readonly conference?: string | undefined;
  readonly callSid?: string | undefined;
  /** How its URL begins. */
  readonly url?: string | undefined;
}

/** What is done with callbacks that come to be, instead of delivering them once and at once. */
export interface DeliveryRule extends CallbackFilter {
  readonly action: "hold" | "drop" | "repeat" | "delay";
  /** How long they are delayed. */
  readonly by?: Duration | undefined;
  /**
   * For how many callbacks it counts.
   *
   * @default No limit.
   */
  readonly times?: number | undefined;
}
