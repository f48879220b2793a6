import type { CallbackView } from "../simulator/views.ts";

/** What a server leaves behind. */
export interface Ended {
  /** How many requests it has answered. */
  readonly requests: number;
  /** The callbacks that were held, waited or were under way, and are never delivered. */
  readonly undelivered: readonly CallbackView[];
}
