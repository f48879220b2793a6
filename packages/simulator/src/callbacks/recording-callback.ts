import type { OfType } from "../core/conference-event.ts";
import { conferenceOf, participantOf } from "../core/find.ts";
import type { State } from "../core/state.ts";
import { toRfc2822 } from "../core/time.ts";
import type { CallbackDraft } from "./described.ts";

type RecordingEvent = OfType<"recording-in-progress" | "recording-completed" | "recording-absent">;

function findRecorded(state: State, { callSid, ...event }: RecordingEvent) {
  const { accountSid, settings } = conferenceOf(state, event);
  if (callSid === null) {
    const { recordingStatusCallback: subscription } = settings;
    const parameters = { ConferenceSid: event.conferenceSid, RecordingSource: "Conference" };
    return { accountSid, subscription, channels: "1", parameters };
  }
  const { recordingStatusCallback: subscription, recordingChannels } = participantOf(state, {
    callSid,
  }).settings;
  const channels = recordingChannels === "dual" ? "2" : "1";
  return { accountSid, subscription, channels, parameters: { CallSid: callSid } };
}

/** The callback about a recording's status. Its recording URL does not exist: nothing is recorded here. */
export function describeRecordingEvent(
  state: State,
  event: RecordingEvent,
): CallbackDraft | undefined {
  const { accountSid, subscription, channels, parameters } = findRecorded(state, event);
  const { conferenceSid, callSid, recordingSid } = event;
  const status = event.type.slice("recording-".length);
  if (subscription?.events.includes(status) !== true) return undefined;
  const recording = state.recordings.get(recordingSid);
  const startedAt = recording?.startedAt ?? 0;
  const seconds = Math.round(((recording?.endedAt ?? startedAt) - startedAt) / 1000);
  return {
    kind: "recording",
    event: status,
    subscription,
    accountSid,
    conferenceSid,
    callSid,
    parameters: {
      AccountSid: accountSid,
      ...parameters,
      RecordingSid: recordingSid,
      RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Recordings/${recordingSid}`,
      RecordingStatus: status,
      ...(status === "completed" ? { RecordingDuration: String(seconds) } : {}),
      RecordingChannels: channels,
      RecordingStartTime: toRfc2822(startedAt),
    },
  };
}
