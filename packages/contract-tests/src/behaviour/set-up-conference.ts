import type { Simulator } from "@conference-kit/simulator";
import type { RequestValues } from "../matrix/fields.ts";
import { credentials } from "../suite/credentials.ts";
import type { TestedOperation } from "../suite/operations.ts";

const { accountSid } = credentials;
const conference = "set up";

const isSid = (value: unknown, kind: string): boolean =>
  typeof value === "string" && new RegExp(`^${kind}[\\da-f]{32}$`, "i").test(value);

async function dial(twilio: Simulator, label: string): Promise<void> {
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/${encodeURIComponent(conference)}/Participants.json`;
  const form = { From: "+15017122661", To: "client:somebody", Label: label };
  const { status, body } = await twilio.request({ accountSid, method: "POST", path, form });
  if (status !== 201) throw new Error(`${label} can't be dialled: ${JSON.stringify(body)}`);
  await twilio.calls.answer({ label });
}

/** The label that the path has in place of a Call SID, or else one of our own. */
function labelOf({ path }: RequestValues): string {
  const label = path.CallSid;
  return typeof label === "string" && !isSid(label, "CA") ? label : "set-up-agent";
}

/**
 * Sets up a conference of two for an operation, ended and summarized where
 * the operation reads summaries.
 *
 * @returns The same request, with the SIDs of the new conference.
 */
export async function setUpConference(
  twilio: Simulator,
  { specification, id }: TestedOperation,
  values: RequestValues,
): Promise<RequestValues> {
  twilio.reset();
  await dial(twilio, labelOf(values));
  await dial(twilio, "set-up-customer");
  const [agent, customer] = twilio.calls.list();
  if (agent === undefined || customer === undefined) throw new Error("Nobody was dialled.");
  const { conferenceSid, participantSid, callSid } = agent;
  if (specification === "insights") {
    await twilio.calls.hangUp({ callSid });
    await twilio.calls.hangUp({ callSid: customer.callSid });
    await twilio.clock.advance({ minutes: 30 });
  }
  const { path, query, body } = values;
  const coaches = body.CallSidToCoach !== undefined;
  const named = id === "createParticipant" && !isSid(path.ConferenceSid, "CF") && !coaches;
  return {
    path: {
      ...path,
      ...("Sid" in path && { Sid: conferenceSid }),
      ...("ConferenceSid" in path && !named && { ConferenceSid: conferenceSid }),
      ...("ParticipantSid" in path && { ParticipantSid: participantSid }),
      ...(isSid(path.CallSid, "CA") && { CallSid: callSid }),
    },
    query,
    body: { ...body, ...(coaches && { CallSidToCoach: customer.callSid }) },
  };
}
