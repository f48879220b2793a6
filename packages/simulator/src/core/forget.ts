import type { Task } from "./agenda.ts";
import type { Counts } from "./event.ts";
import type { State } from "./state.ts";

/** Removes a conference that has ended from the state, with everything that belongs to it. */
function forgetConference(state: State, conferenceSid: string): void {
  const conference = state.conferences.get(conferenceSid);
  if (conference === undefined) return;
  for (const callSid of conference.everybody) {
    const { recordingSid = null } = state.participants.get(callSid) ?? {};
    if (recordingSid !== null) state.recordings.delete(recordingSid);
    state.participants.delete(callSid);
  }
  if (conference.recordingSid !== null) state.recordings.delete(conference.recordingSid);
  state.conferences.delete(conferenceSid);
  const conferences = state.accounts.get(conference.accountSid)?.conferences ?? [];
  const place = conferences.indexOf(conferenceSid);
  if (place !== -1) conferences.splice(place, 1);
}

/** Whether the object of a task is still in the state. */
function isKnown(state: State, task: Task): boolean {
  if ("callSid" in task) return state.participants.has(task.callSid);
  if ("callbackId" in task) return state.callbacks.has(task.callbackId);
  if ("recordingSid" in task) return state.recordings.has(task.recordingSid);
  return !("conferenceSid" in task) || state.conferences.has(task.conferenceSid);
}

/** Removes the conferences of a cut, and restores its counters. */
export function forget(
  state: State,
  { conferenceSids, counts }: { conferenceSids: readonly string[]; counts: Counts },
): void {
  const forgotten = new Set(conferenceSids);
  for (const conferenceSid of forgotten) forgetConference(state, conferenceSid);
  for (const [callbackId, callback] of state.callbacks) {
    if (!forgotten.has(callback.conferenceSid)) continue;
    state.callbacks.delete(callbackId);
    state.outbox.delete(callbackId);
  }
  state.agenda.keep((task) => isKnown(state, task));
  state.requests = counts.requests;
  Object.assign(state.created, counts.created);
  for (const { ruleId, seen, met } of counts.rules) {
    const { callRules, faults, deliveryRules } = state;
    const counted = callRules.get(ruleId) ?? faults.get(ruleId) ?? deliveryRules.get(ruleId);
    if (counted !== undefined) Object.assign(counted, { seen, met });
  }
}
