import type { Task } from "./agenda.ts";
import type { Event } from "./event.ts";
import { hadLeg } from "./find.ts";
import { progressCall } from "./progress-call.ts";
import type { State } from "./state.ts";

function finishAnnouncement(
  state: State,
  { announcementId }: Extract<Task, { type: "finish-announcement" }>,
): Event[] {
  const announcement = state.announcements.get(announcementId);
  if (announcement === undefined) return [];
  const { conferenceSid, callSid } = announcement;
  const conference = state.conferences.get(conferenceSid);
  const gone = callSid !== null && state.participants.get(callSid)?.leftAt !== null;
  if (conference?.status === "completed" || gone) return [];
  const fails = conference?.rule?.announcements === "fail";
  return [{ ...announcement, type: fails ? "announcement-fail" : "announcement-end" }];
}

function processRecording({ recordings }: State, recordingSid: string): Event[] {
  const recording = recordings.get(recordingSid);
  if (recording?.status !== "in-progress") return [];
  const { conferenceSid, callSid } = recording;
  return [{ type: "recording-completed", recordingSid, conferenceSid, callSid }];
}

function processSummary(state: State, conferenceSid: string): Event[] {
  const conference = state.conferences.get(conferenceSid);
  if (conference === undefined || !hadLeg(state, conference)) return [];
  if (conference.summary === null) {
    return [{ type: "summary-changed", conferenceSid, processingState: "in_progress" }];
  }
  if (conference.summary !== "in_progress") return [];
  const processingState = conference.rule?.summaryTimesOut === true ? "timeout" : "complete";
  return [{ type: "summary-changed", conferenceSid, processingState }];
}

/**
 * The events of a task that is due; none where an earlier event has made it obsolete, or
 * its object was forgotten.
 */
export function perform(state: State, task: Task): Event[] {
  switch (task.type) {
    case "finish-announcement":
      return finishAnnouncement(state, task);
    case "process-recording":
      return processRecording(state, task.recordingSid);
    case "process-summary":
      return processSummary(state, task.conferenceSid);
    case "send-callback":
      return [];
    case "time-out-delivery": {
      const { callbackId, attempt } = task;
      const callback = state.callbacks.get(callbackId);
      const waits = callback?.status === "being-delivered" && callback.attempts === attempt;
      return waits
        ? [{ type: "delivery-ended", callbackId, attempt, outcome: { kind: "timed-out" } }]
        : [];
    }
    default: {
      const participant = state.participants.get(task.callSid);
      return participant === undefined ? [] : progressCall(state, task.type, participant);
    }
  }
}
