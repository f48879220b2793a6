import type { OfType } from "./conference-event.ts";
import { conferenceOf, participantOf } from "./find.ts";
import type { State } from "./state.ts";

type RecordingEvent = OfType<"recording-in-progress" | "recording-completed" | "recording-absent">;

/** Applies an event of a recording to the state. */
export function applyRecordingEvent(state: State, event: RecordingEvent, at: number): void {
  const { recordingSid, conferenceSid, callSid } = event;
  const known = state.recordings.get(recordingSid);
  if (known !== undefined) {
    known.status = event.type === "recording-completed" ? "completed" : known.status;
    return;
  }
  const absent = event.type === "recording-absent";
  state.recordings.set(recordingSid, {
    recordingSid,
    conferenceSid,
    callSid,
    startedAt: at,
    endedAt: absent ? at : null,
    status: absent ? "absent" : "in-progress",
  });
  const recorded =
    callSid === null ? conferenceOf(state, event) : participantOf(state, { callSid });
  recorded.recordingSid = recordingSid;
}

/** Ends a recording, and plans when it will be processed. */
export function closeRecording(state: State, recordingSid: string | null, at: number): void {
  const recording = recordingSid === null ? undefined : state.recordings.get(recordingSid);
  if (recording === undefined || recording.endedAt !== null) return;
  recording.endedAt = at;
  state.agenda.plan(at + state.assumptions.recordingProcessedAfter, {
    type: "process-recording",
    recordingSid: recording.recordingSid,
  });
}
