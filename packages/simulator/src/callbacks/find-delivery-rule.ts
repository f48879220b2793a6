import type { Callback, State } from "../core/state.ts";
import type { CallbackFilter } from "./delivery-rule.ts";

type FilteredCallback = Pick<Callback, "kind" | "event" | "url" | "conferenceSid" | "callSid">;

/** Whether a callback fits a selection. */
export function fitsCallback(
  state: State,
  filter: CallbackFilter,
  callback: FilteredCallback,
): boolean {
  const { conferenceSid } = callback;
  return (
    (filter.kind === undefined || filter.kind === callback.kind) &&
    (filter.event === undefined || filter.event === callback.event) &&
    (filter.callSid === undefined || filter.callSid === callback.callSid) &&
    (filter.url === undefined || callback.url.startsWith(filter.url)) &&
    (filter.conference === undefined ||
      filter.conference === conferenceSid ||
      filter.conference === state.conferences.get(conferenceSid)?.friendlyName)
  );
}

/** The rule for a new callback: the latest that fits and is not used up. */
export function findDeliveryRule(state: State, callback: FilteredCallback): number | null {
  if (state.deliveryRules.size === 0) return null;
  const [ruleId] =
    [...state.deliveryRules]
      .reverse()
      .find(
        ([, { rule, met }]) =>
          met < (rule.times ?? Infinity) && fitsCallback(state, rule, callback),
      ) ?? [];
  return ruleId ?? null;
}
