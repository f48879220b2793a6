import { applyCallbackEvent } from "./apply-callback-event.ts";
import { applyConferenceEvent } from "./apply-conference-event.ts";
import { applyControlEvent } from "./apply-control-event.ts";
import type { Entry } from "./event.ts";
import type { State } from "./state.ts";

/** Applies one entry of the journal to the state. Nothing else changes a state. */
export function apply(state: State, entry: Entry): void {
  state.now = entry.at;
  state.entries = entry.index + 1;
  switch (entry.type) {
    case "callback-due":
    case "callback-released":
    case "callback-dropped":
    case "callback-repeated":
    case "delivery-began":
    case "delivery-ended":
      applyCallbackEvent(state, entry, entry.at);
      break;
    case "call-rule-added":
    case "conference-rule-added":
    case "fault-added":
    case "fault-removed":
    case "fault-switched":
    case "delivery-rule-added":
    case "delivery-rule-removed":
    case "clock-set":
    case "journal-cut":
    case "request":
      applyControlEvent(state, entry);
      break;
    default:
      applyConferenceEvent(state, entry, entry.at);
  }
}
