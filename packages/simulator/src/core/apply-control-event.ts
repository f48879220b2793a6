import { fitsRequest } from "../faults/find-fault.ts";
import type { ControlEvent, RequestEvent } from "./event.ts";
import { forget } from "./forget.ts";
import type { State } from "./state.ts";

function countRequest(state: State, request: RequestEvent): void {
  state.requests += 1;
  for (const [faultId, counted] of state.faults) {
    if (counted.on && fitsRequest(counted.rule, request)) counted.seen += 1;
    if (faultId === request.faultId) counted.met += 1;
  }
}

export function applyControlEvent(state: State, event: ControlEvent | RequestEvent): void {
  switch (event.type) {
    case "call-rule-added":
      state.rules = event.ruleId;
      state.callRules.set(event.ruleId, { rule: event.rule, seen: 0, met: 0 });
      break;
    case "conference-rule-added":
      state.rules = event.ruleId;
      state.conferenceRules.set(event.ruleId, event.rule);
      break;
    case "fault-added":
      state.rules = event.faultId;
      state.faults.set(event.faultId, { rule: event.fault, on: true, seen: 0, met: 0 });
      break;
    case "fault-removed":
      state.faults.delete(event.faultId);
      break;
    case "fault-switched": {
      const fault = state.faults.get(event.faultId);
      if (fault !== undefined) fault.on = event.on;
      break;
    }
    case "delivery-rule-added":
      state.rules = event.ruleId;
      state.deliveryRules.set(event.ruleId, { rule: event.rule, seen: 0, met: 0 });
      break;
    case "delivery-rule-removed":
      state.deliveryRules.delete(event.ruleId);
      break;
    case "clock-set":
      break;
    case "journal-cut":
      forget(state, event);
      break;
    case "request":
      countRequest(state, event);
  }
}
