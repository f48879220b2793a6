import type { CallbackView } from "../simulator/views.ts";

/** What a server reports when it has ended. */
export interface Ended {
  /** How many requests it has answered. */
  readonly requests: number;
  /** The callbacks that were held, due or being delivered, and will never be delivered. */
  readonly undelivered: readonly CallbackView[];
}
