import { Refusal } from "../core/errors.ts";
import { isPresent } from "../core/find.ts";
import type { Conference, Participant, State } from "../core/state.ts";
import { type ApiRequest, textOf } from "./answer.ts";

/** The answer for a resource that does not exist, or no longer does. */
export function notFound({ target }: ApiRequest): Refusal {
  const [path = ""] = target.split("?");
  return new Refusal(404, 20404, `The requested resource ${path} was not found`);
}

/**
 * The conference that a path names.
 *
 * @throws Refusal with 404 if the account has none of that SID.
 */
export function findConference(state: State, request: ApiRequest): Conference {
  const sid = textOf(request.path, "ConferenceSid") || textOf(request.path, "Sid");
  const conference = state.conferences.get(sid);
  if (conference === undefined || conference.accountSid !== request.path.AccountSid) {
    throw notFound(request);
  }
  return conference;
}

/** Whether a conference shows its participants. */
export function isReadable({ assumptions }: State, { status }: Conference): boolean {
  return status === "in-progress" || (status === "init" && assumptions.readableBeforeStart);
}

/**
 * The participant whom a path names by Call SID or by label.
 *
 * @throws Refusal with 404 unless they are in the conference, or being called.
 */
export function findParticipant(state: State, request: ApiRequest): Participant {
  const conference = findConference(state, request);
  const name = textOf(request.path, "CallSid");
  if (!isReadable(state, conference)) throw notFound(request);
  for (const callSid of conference.active) {
    const participant = state.participants.get(callSid);
    if (participant !== undefined && [callSid, participant.label].includes(name))
      return participant;
  }
  throw notFound(request);
}

/** The value of `muted`, which an assumption decides for those who wait for the start. */
export function isMuted(
  { assumptions }: State,
  conference: Conference,
  participant: Participant,
): boolean {
  const waits = conference.status === "init" && isPresent(participant);
  return participant.muted || (waits && assumptions.waitingIsMuted);
}
