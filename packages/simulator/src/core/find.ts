import type { Account, Callback, Conference, Participant, State } from "./state.ts";

/** An event refers only to objects of earlier events, so only a broken journal causes this error. */
function requireValue<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The journal has nothing of ${name}.`);
  return value;
}

export function conferenceOf(
  { conferences }: State,
  { conferenceSid }: { readonly conferenceSid: string },
): Conference {
  return requireValue(conferences.get(conferenceSid), conferenceSid);
}

export function participantOf(
  { participants }: State,
  { callSid }: { readonly callSid: string },
): Participant {
  return requireValue(participants.get(callSid), callSid);
}

export function callbackOf(
  { callbacks }: State,
  { callbackId }: { readonly callbackId: number },
): Callback {
  return requireValue(callbacks.get(callbackId), `callback ${callbackId}`);
}

/** The participants who were added to a conference and have not left, in that order. */
export function listActive(state: State, { active }: Conference): Participant[] {
  return [...active].map((callSid) => participantOf(state, { callSid }));
}

/** The participants who have joined a conference. */
export function listPresent(state: State, conference: Conference): Participant[] {
  return listActive(state, conference).filter(isPresent);
}

export function isPresent({ joinedAt, leftAt }: Participant): boolean {
  return joinedAt !== null && leftAt === null;
}

/** Whether a call has not ended. */
export function isOngoing({ callStatus }: Participant): boolean {
  return (
    callStatus === "queued" ||
    callStatus === "connecting" ||
    callStatus === "ringing" ||
    callStatus === "in-progress"
  );
}

/** Whether a conference ever had a leg: a call that was placed, or one that came in. */
export function hadLeg({ participants }: State, { everybody }: Conference): boolean {
  return everybody.some((callSid) => {
    const participant = participants.get(callSid);
    return participant !== undefined && (participant.dialledAt ?? participant.answeredAt) !== null;
  });
}

/** The account's part of the state; one that has never done anything gets its own now. */
export function accountOf({ accounts }: State, accountSid: string): Account {
  const known = accounts.get(accountSid);
  if (known !== undefined) return known;
  const account: Account = { active: new Map(), conferences: [], nextDialAt: 0 };
  accounts.set(accountSid, account);
  return account;
}
