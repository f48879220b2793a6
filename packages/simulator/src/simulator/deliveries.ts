import type { CallbackFilter } from "../callbacks/delivery-rule.ts";
import type { Duration } from "../core/duration.ts";
import type { CallbackView, DeliveryRuleView } from "./views.ts";

/** Which callbacks: their numbers, in this order, or what they are. */
export type WhichCallbacks = CallbackFilter | readonly number[];

/** How the callbacks go that come to be from now on, and what is done with those that there are. */
export interface SimulatorDeliveries {
  /** Holds callbacks until they are released. Gives the number of the rule. */
  hold(which?: CallbackFilter, times?: number): Promise<number>;
  /** Loses callbacks. */
  drop(which?: CallbackFilter, times?: number): Promise<number>;
  /** Delivers callbacks twice. */
  repeat(which?: CallbackFilter, times?: number): Promise<number>;
  /** Delivers callbacks so much simulated time later. */
  delay(by: Duration, which?: CallbackFilter, times?: number): Promise<number>;
  /** What these four have begun. */
  rules(): readonly DeliveryRuleView[];
  /** Ends what one of these four has begun; what is held stays held. */
  stop(ruleId: number): Promise<void>;
  /**
   * Lets go what is held: everything that fits, or the numbers that are given, in that order.
   *
   * @throws InvalidArgumentError if a number is that of none that is held.
   */
  release(which?: WhichCallbacks): Promise<void>;
  /** Loses what is held or waits for being sent. */
  discard(which?: WhichCallbacks): Promise<void>;
  /** Delivers again, with the same idempotency token. */
  sendAgain(which: WhichCallbacks): Promise<void>;
  /** All callbacks that fit, and how far they have come. */
  list(which?: CallbackFilter): readonly CallbackView[];
}
