import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";
import { addSeconds, readMoment, secondsBetween, writeMoment } from "../moment.ts";
import type { ParticipantCourse } from "./participant-course.ts";

type Given = Overrides<ParticipantSummary>;
type Events = ParticipantSummary["events"];

/** How long a participant stays if nothing about it is given, in seconds. */
const usualStay = 600;

function keepEventsWithin(events: Events, start: string | null, end: string | null): Events {
  const from = readMoment(start) ?? 0;
  const to = readMoment(end) ?? Number.POSITIVE_INFINITY;
  const kept = Object.entries(events ?? {}).map(([name, moments]) => [
    name,
    Array.isArray(moments) ? moments.filter((moment) => moment >= from && moment <= to) : moments,
  ]);
  return events && Object.fromEntries(kept);
}

/** The first and the last moment of the events that are given. */
function findSpan({ events }: Given): { first: number; last: number } | undefined {
  const moments = Object.values(events ?? {})
    .flat()
    .flatMap((moment) => readMoment(moment) ?? []);
  if (moments.length === 0) return undefined;
  return { first: Math.min(...moments), last: Math.max(...moments) };
}

function later(moment: string | null, other: number | undefined): string | null {
  const known = readMoment(moment);
  if (known === undefined || other === undefined || known >= other) return moment;
  return String(writeMoment(other, moment));
}

function earlier(moment: string | null, other: number | undefined): string | null {
  const known = readMoment(moment);
  if (known === undefined || other === undefined || known <= other) return moment;
  return String(writeMoment(other, moment));
}

/** When a participant joined and left, which agrees with times and events that are given. */
function settleTimes({ join_time, leave_time }: ParticipantSummary, given: Given) {
  const span = findSpan(given);
  const usual = secondsBetween(join_time, leave_time) ?? usualStay;
  const { duration_seconds: stayed } = given;
  if (given.join_time === undefined && given.leave_time) {
    const start = addSeconds(given.leave_time, -(stayed ?? Math.max(usual, 0)));
    return { start: stayed === undefined ? earlier(start, span?.first) : start, end: leave_time };
  }
  const arrived = given.join_time ?? earlier(join_time, span?.first);
  if (typeof stayed !== "number") {
    return {
      start: arrived,
      end: given.leave_time ?? later(addSeconds(arrived, usual), span?.last),
    };
  }
  const inTime = given.join_time ?? later(arrived, span && span.last - stayed * 1000);
  return { start: inTime, end: addSeconds(inTime, stayed) };
}

/** Join time, leave time, duration and events of a participant, which agree with each other. */
export function settleStay(
  participant: ParticipantSummary,
  given: Given,
  { left }: ParticipantCourse,
): Partial<ParticipantSummary> {
  const { start, end } = settleTimes(participant, given);
  const { join_time = start, leave_time = left ? end : null } = given;
  return {
    join_time,
    leave_time,
    duration_seconds: secondsBetween(join_time, leave_time) ?? null,
    events: keepEventsWithin(participant.events, join_time, leave_time),
  };
}
