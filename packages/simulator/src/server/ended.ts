import type { CallbackView } from "../simulator/views.ts";

/**
 * What a server reports when it has ended. In a file of its own, since published declarations must not
 * lead to types of Node.js, which a user may not have.
 */
export interface Ended {
  /** How many requests it has answered. */
  readonly requests: number;
  /** The callbacks that were held, due or being delivered, and will never be delivered. */
  readonly undelivered: readonly CallbackView[];
}
