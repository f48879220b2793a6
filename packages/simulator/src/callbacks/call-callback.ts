import type { OfType } from "../core/conference-event.ts";
import { participantOf } from "../core/find.ts";
import type { Participant, State } from "../core/state.ts";
import { toRfc2822 } from "../core/time.ts";
import type { CallbackDraft } from "./described.ts";

type CallEvent = OfType<"call-initiated" | "call-ringing" | "call-answered" | "call-completed">;

const sipResponses: Readonly<Record<string, string>> = {
  completed: "200",
  busy: "486",
  "no-answer": "487",
  canceled: "487",
  failed: "404",
};

function statusOf(event: CallEvent): string {
  switch (event.type) {
    case "call-initiated":
      return "initiated";
    case "call-ringing":
      return "ringing";
    case "call-answered":
      return "in-progress";
    case "call-completed":
      return event.callStatus;
  }
}

function describeEnd({ callStatus, answeredAt }: Participant, at: number): Record<string, string> {
  const seconds = answeredAt === null ? 0 : Math.round((at - answeredAt) / 1000);
  return {
    CallDuration: String(seconds),
    Duration: String(Math.ceil(seconds / 60)),
    SipResponseCode: sipResponses[callStatus] ?? "200",
  };
}

/** The callback about the progress of a participant's own call. */
export function describeCallEvent(
  state: State,
  event: CallEvent,
  at: number,
): CallbackDraft | undefined {
  const participant = participantOf(state, event);
  const { accountSid, conferenceSid, callSid, from, to, callbacks, settings } = participant;
  const name = event.type.slice("call-".length);
  if (settings.statusCallback?.events.includes(name) !== true) return undefined;
  return {
    kind: "call",
    event: name,
    subscription: settings.statusCallback,
    accountSid,
    conferenceSid,
    callSid,
    parameters: {
      CallSid: callSid,
      AccountSid: accountSid,
      From: from,
      To: to,
      CallStatus: statusOf(event),
      Direction: "outbound-api",
      ApiVersion: "2010-04-01",
      SequenceNumber: String(callbacks),
      Timestamp: toRfc2822(at),
      CallbackSource: "call-progress-events",
      ...(event.type === "call-completed" ? describeEnd(participant, at) : {}),
    },
  };
}

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
