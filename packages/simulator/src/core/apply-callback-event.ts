import { mayRepeat, readOverrides } from "../callbacks/connection-overrides.ts";
import type { CallbackEvent } from "./event.ts";
import { callbackOf, conferenceOf, participantOf } from "./find.ts";
import type { Callback, State } from "./state.ts";
import { toMilliseconds } from "./time.ts";

type Due = Extract<CallbackEvent, { type: "callback-due" }>;

function addCallback(state: State, event: Due, at: number): void {
  const { type: _, deliveryRuleId, ...described } = event;
  const counted = deliveryRuleId === null ? undefined : state.deliveryRules.get(deliveryRuleId);
  if (counted !== undefined) counted.met += 1;
  const action = counted?.rule.action;
  const delay = action === "delay" ? toMilliseconds("by", counted?.rule.by ?? {}) : 0;
  const callback: Callback = {
    ...described,
    createdAt: at,
    status: action === "hold" ? "held" : action === "drop" ? "dropped" : "due",
    dueAt: at + delay,
    remaining: action === "repeat" ? 2 : 1,
    released: false,
    firstAttemptAt: null,
    attempts: 0,
    failures: 0,
    lastOutcome: null,
  };
  state.callbacks.set(callback.callbackId, callback);
  state.created.callbacks += 1;
  if (event.kind === "conference") conferenceOf(state, event).callbacks += 1;
  if (event.kind === "call") participantOf(state, { callSid: event.callSid ?? "" }).callbacks += 1;
  if (callback.status !== "due") return;
  state.outbox.add(callback.callbackId);
  if (delay > 0) {
    state.agenda.plan(callback.dueAt, { type: "send-callback", callbackId: callback.callbackId });
  }
}

function enqueue(state: State, callback: Callback, at: number): void {
  callback.status = "due";
  callback.dueAt = at;
  state.outbox.add(callback.callbackId);
}

function endAttempt(
  state: State,
  event: Extract<CallbackEvent, { type: "delivery-ended" }>,
  at: number,
) {
  const callback = callbackOf(state, event);
  callback.lastOutcome = event.outcome;
  const overrides = readOverrides(callback.url);
  const elapsed = at - (callback.firstAttemptAt ?? at);
  callback.failures += 1;
  if (mayRepeat(event.outcome, overrides, callback.failures, elapsed)) {
    enqueue(state, callback, at);
    return;
  }
  callback.firstAttemptAt = null;
  callback.failures = 0;
  callback.remaining -= 1;
  callback.status = event.outcome.kind === "answered" ? "delivered" : "failed";
  if (callback.remaining > 0) enqueue(state, callback, at);
}

export function applyCallbackEvent(state: State, event: CallbackEvent, at: number): void {
  if (event.type === "callback-due") {
    addCallback(state, event, at);
    return;
  }
  const callback = callbackOf(state, event);
  switch (event.type) {
    case "callback-released":
      callback.released = true;
      enqueue(state, callback, at);
      break;
    case "callback-dropped":
      callback.status = "dropped";
      state.outbox.delete(event.callbackId);
      break;
    case "callback-repeated":
      callback.remaining += 1;
      if (
        callback.status === "delivered" ||
        callback.status === "failed" ||
        callback.status === "dropped"
      ) {
        callback.remaining = 1;
        enqueue(state, callback, at);
      }
      break;
    case "delivery-began": {
      state.outbox.delete(event.callbackId);
      callback.status = "being-delivered";
      callback.attempts += 1;
      callback.firstAttemptAt ??= at;
      const { callbackId, attempt } = event;
      const { readLimit, totalLimit } = readOverrides(callback.url);
      state.agenda.plan(Math.min(at + readLimit, callback.firstAttemptAt + totalLimit), {
        type: "time-out-delivery",
        callbackId,
        attempt,
      });
      break;
    }
    case "delivery-ended":
      endAttempt(state, event, at);
  }
}
