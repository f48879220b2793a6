import type { ConferenceEvent } from "../core/conference-event.ts";
import type { CallbackEvent, Event } from "../core/event.ts";
import { uuid } from "../core/random.ts";
import type { State } from "../core/state.ts";
import { describeCallEvent, describeDetection } from "./call-callback.ts";
import { describeConferenceEvent } from "./conference-callback.ts";
import type { CallbackDraft } from "./described.ts";
import { findDeliveryRule } from "./find-delivery-rule.ts";
import { describeRecordingEvent } from "./recording-callback.ts";

function describe(state: State, event: ConferenceEvent, at: number): CallbackDraft | undefined {
  switch (event.type) {
    case "call-initiated":
    case "call-ringing":
    case "call-answered":
    case "call-completed":
      return describeCallEvent(state, event, at);
    case "machine-detected":
      return describeDetection(state, event);
    case "recording-in-progress":
    case "recording-completed":
    case "recording-absent":
      return describeRecordingEvent(state, event);
    default:
      return describeConferenceEvent(state, event, at);
  }
}

/** The callback that an event causes, if the application subscribed to it. The state already has the event. */
export function findCallback(state: State, event: Event, at: number): CallbackEvent | undefined {
  if (!("conferenceSid" in event) || event.type === "callback-due") return undefined;
  const described = describe(state, event, at);
  if (described === undefined) return undefined;
  const { subscription, ...rest } = described;
  const callbackId = state.created.callbacks + 1;
  const callback = { ...rest, url: subscription.url, method: subscription.method };
  return {
    type: "callback-due",
    callbackId,
    ...callback,
    idempotencyToken: uuid(state.seed, "callback", callbackId),
    deliveryRuleId: findDeliveryRule(state, callback),
  };
}
