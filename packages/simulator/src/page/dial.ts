import type { Call, CallOutcome, TwilioParameters } from "../control/index.ts";
import { control, explain } from "./control.ts";

/** The values of the form for a new participant. */
export interface Dialling {
  readonly direction: "outbound" | "inbound";
  /** Empty where there is only one account. */
  readonly accountSid: string;
  readonly conference: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Empty for the outcome of the scenario. */
  readonly outcome: CallOutcome | "";
  readonly endConferenceOnExit: boolean;
  readonly callbackUrl: string;
}

function writeParameters({ callbackUrl, endConferenceOnExit }: Dialling): TwilioParameters {
  return {
    ...(endConferenceOnExit && { EndConferenceOnExit: true }),
    ...(callbackUrl !== "" && {
      ConferenceStatusCallback: callbackUrl,
      ConferenceStatusCallbackEvent: ["start", "end", "join", "leave", "mute", "hold", "modify"],
    }),
  };
}

/** Dials a participant, or lets a caller join. */
export async function dial(dialling: Dialling): Promise<Call> {
  const { direction, conference, from, to, label, outcome } = dialling;
  const accountSid = dialling.accountSid === "" ? undefined : dialling.accountSid;
  const parameters = writeParameters(dialling);
  if (direction === "inbound") {
    const labelled = label === "" ? {} : { label };
    return control.joinCall({ conference, from, to, ...labelled, accountSid, parameters });
  }
  if (outcome !== "") await control.planNextCall({ outcome });
  const labelled = label === "" ? {} : { Label: label };
  const body = { From: from, To: to, ...labelled, ...parameters };
  try {
    return await control.addParticipant(conference, body, { accountSid });
  } catch (error) {
    if (outcome === "") throw error;
    const kept = "What the called party does stays planned for the next call.";
    throw new Error(`${explain(error)} ${kept}`);
  }
}
