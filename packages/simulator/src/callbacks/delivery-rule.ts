import type { Duration } from "../core/time.ts";

/** Selects callbacks; a member that is left out fits every callback. */
export interface CallbackFilter {
  readonly kind?: "conference" | "call" | "machine-detection" | "recording" | undefined;
  /** The callback's event, such as `participant-join`, `conference-end` or `completed`. */
  readonly event?: string | undefined;
  /** SID or friendly name. */
  readonly conference?: string | undefined;
  readonly callSid?: string | undefined;
  /** The beginning of the callback's URL. */
  readonly url?: string | undefined;
}

/** Changes how new callbacks are delivered, which otherwise happens once and at once. */
export interface DeliveryRule extends CallbackFilter {
  readonly action: "hold" | "drop" | "repeat" | "delay";
  /** How long they are delayed. */
  readonly by?: Duration | undefined;
  /**
   * How many callbacks the rule applies to.
   *
   * @default No limit.
   */
  readonly times?: number | undefined;
}
