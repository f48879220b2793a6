import type { OfType } from "../core/event.ts";
import { participantOf } from "../core/find.ts";
import type { State } from "../core/state.ts";
import type { CallbackDraft } from "./described.ts";

/** The callback with the result of answering machine detection. */
export function describeDetection(
  state: State,
  event: OfType<"machine-detected">,
): CallbackDraft | undefined {
  const { accountSid, conferenceSid, callSid, settings } = participantOf(state, event);
  if (settings.amdStatusCallback === null) return undefined;
  return {
    kind: "machine-detection",
    event: event.answeredBy,
    subscription: settings.amdStatusCallback,
    accountSid,
    conferenceSid,
    callSid,
    parameters: {
      CallSid: callSid,
      AccountSid: accountSid,
      AnsweredBy: event.answeredBy,
      MachineDetectionDuration: String(event.milliseconds),
    },
  };
}
