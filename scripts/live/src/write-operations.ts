import { randomUUID } from "node:crypto";
import type { Attempt } from "./attempt.ts";
import type { Clients } from "./clients.ts";

/** A call that may be made, by phone numbers such as `+15017122661`. */
export interface TestCall {
  to: string;
  from: string;
}

/** Calls a number into a conference of its own, and hangs up. */
export async function writeOperations(
  attempt: Attempt,
  { participants }: Clients,
  { to, from }: TestCall,
): Promise<void> {
  const created = await attempt("createParticipant", "", () =>
    participants.create(`contract-${randomUUID()}`, {
      From: from,
      To: to,
      Label: "contract",
      EndConferenceOnExit: true,
      Timeout: 15,
      // Ends the call when nothing else does.
      TimeLimit: 60,
    }),
  );
  if (created === undefined) return;
  const { conference_sid: conferenceSid, call_sid: callSid } = created;
  await attempt("getParticipant", "by its label", () =>
    participants.get(conferenceSid, "contract"),
  );
  await attempt("updateParticipant", "Muted true", () =>
    participants.update(conferenceSid, callSid, { Muted: true }),
  );
  await attempt("deleteParticipant", "", () => participants.remove(conferenceSid, callSid));
}
