import { applyParticipantEvent } from "./apply-participant-event.ts";
import { applyRecordingEvent, closeRecording } from "./apply-recording-event.ts";
import type { ConferenceEvent, OfType } from "./conference-event.ts";
import { accountOf, conferenceOf } from "./find.ts";
import { chance } from "./random.ts";
import type { Conference, State } from "./state.ts";

const day = 86_400_000;

function createConference(state: State, event: OfType<"conference-created">, at: number): void {
  const { type: _, ...described } = event;
  const { conferenceSid, accountSid, friendlyName } = event;
  state.conferences.set(conferenceSid, {
    ...described,
    createdAt: at,
    updatedAt: at,
    status: "init",
    startedAt: null,
    endedAt: null,
    endReason: null,
    endedBy: null,
    active: new Set(),
    everybody: [],
    joined: 0,
    mostJoined: 0,
    recordingSid: null,
    callbacks: 0,
    summary: null,
  });
  state.created.conferences += 1;
  const account = accountOf(state, accountSid);
  account.active.set(friendlyName, conferenceSid);
  account.conferences.push(conferenceSid);
}

/** A whole number between two bounds, chosen by the seed. */
function between([least, most]: readonly [number, number], fraction: number): number {
  return Math.round(least + (most - least) * fraction);
}

function planSummary(
  { seed, assumptions, agenda }: State,
  conference: Conference,
  at: number,
): void {
  const { conferenceSid, rule } = conference;
  const task = { type: "process-summary" as const, conferenceSid };
  const appears = between(assumptions.summaryAfter, chance(seed, "summary", conferenceSid));
  const completes = between(
    assumptions.summaryCompleteAfter,
    chance(seed, "summary complete", conferenceSid),
  );
  agenda.plan(at + appears, task);
  agenda.plan(at + (rule?.summaryTimesOut ? day : Math.max(completes, appears + 1)), task);
}

function startConference(state: State, event: OfType<"conference-start">, at: number): void {
  const conference = conferenceOf(state, event);
  Object.assign(conference, { status: "in-progress", startedAt: at, updatedAt: at });
}

function endConference(state: State, event: OfType<"conference-end">, at: number): void {
  const conference = conferenceOf(state, event);
  Object.assign(conference, {
    status: "completed",
    endedAt: at,
    updatedAt: at,
    endReason: event.reason,
    endedBy: event.callSid,
  });
  accountOf(state, conference.accountSid).active.delete(conference.friendlyName);
  closeRecording(state, conference.recordingSid, at);
  planSummary(state, conference, at);
}

type Announcing = OfType<"announcement-begin" | "announcement-end" | "announcement-fail">;

function applyAnnouncement(state: State, { type, ...announcement }: Announcing, at: number): void {
  const { announcementId } = announcement;
  if (type !== "announcement-begin") {
    state.announcements.delete(announcementId);
    return;
  }
  state.announcements.set(announcementId, announcement);
  state.announced = announcementId;
  state.agenda.plan(at + state.assumptions.announcementTakes, {
    type: "finish-announcement",
    announcementId,
  });
}

/** Applies an event of a conference to the state. */
export function applyConferenceEvent(state: State, event: ConferenceEvent, at: number): void {
  switch (event.type) {
    case "conference-created":
      createConference(state, event, at);
      break;
    case "conference-start":
      startConference(state, event, at);
      break;
    case "conference-end":
      endConference(state, event, at);
      break;
    case "announcement-begin":
    case "announcement-end":
    case "announcement-fail":
      applyAnnouncement(state, event, at);
      break;
    case "recording-in-progress":
    case "recording-completed":
    case "recording-absent":
      applyRecordingEvent(state, event, at);
      break;
    case "summary-changed":
      conferenceOf(state, event).summary = event.processingState;
      break;
    default:
      applyParticipantEvent(state, event, at);
  }
}
