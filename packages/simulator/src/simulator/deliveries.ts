import type { CallbackFilter } from "../callbacks/delivery-rule.ts";
import type { Duration } from "../core/time.ts";
import type { CallbackView, DeliveryRuleView } from "./views.ts";

/** Selects callbacks: by their numbers, in this order, or by their properties. */
export type WhichCallbacks = CallbackFilter | readonly number[];

/** Controls how further callbacks are delivered, and what is done with existing ones. */
export interface SimulatorDeliveries {
  /** Holds callbacks until they are released. Gives the number of the rule. */
  hold(which?: CallbackFilter, times?: number): Promise<number>;
  /** Drops callbacks. */
  drop(which?: CallbackFilter, times?: number): Promise<number>;
  /** Delivers callbacks twice. */
  repeat(which?: CallbackFilter, times?: number): Promise<number>;
  /** Delays callbacks by so much simulated time. */
  delay(by: Duration, which?: CallbackFilter, times?: number): Promise<number>;
  /** The rules that these four methods have added. */
  rules(): readonly DeliveryRuleView[];
  /** Removes a rule; callbacks that it holds stay held. */
  stop(ruleId: number): Promise<void>;
  /**
   * Releases held callbacks: all that fit, or those of the given numbers, in that order.
   *
   * @throws InvalidArgumentError if a number is not that of a held callback.
   */
  release(which?: WhichCallbacks): Promise<void>;
  /** Drops callbacks that are held or not sent yet. */
  discard(which?: WhichCallbacks): Promise<void>;
  /** Delivers callbacks again, with the same idempotency token. */
  sendAgain(which: WhichCallbacks): Promise<void>;
  /** All callbacks that fit, with the status of their delivery. */
  list(which?: CallbackFilter): readonly CallbackView[];
}
