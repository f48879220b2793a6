import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";
import { addSeconds, secondsBetween } from "../moment.ts";
import type { ConferenceCourse } from "./conference-course.ts";

type Given = Overrides<ConferenceSummary>;

/** How long a conference lasts if nothing about it is given, in seconds. */
const usualTalk = 600;

/** Seconds from one moment to a later one; undefined where it isn't known to be later. */
function secondsUntil(start: string | null, end: string | null): number | undefined {
  const seconds = secondsBetween(start, end);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

/** How long it waits for a second participant, and how long it goes on from there, in seconds. */
function settleLengths({ create_time, start_time, end_time }: ConferenceSummary, given: Given) {
  const usualWait = secondsUntil(create_time, start_time) ?? 0;
  const talked = secondsUntil(start_time ?? create_time, end_time) ?? usualTalk;
  const lasting = given.duration_seconds ?? secondsBetween(given.create_time, given.end_time);
  const givenWait = secondsBetween(given.create_time, given.start_time);
  const givenTalk =
    given.connect_duration_seconds ?? secondsBetween(given.start_time, given.end_time);
  if (lasting === undefined) return { wait: givenWait ?? usualWait, talk: givenTalk ?? talked };
  const waited = givenTalk === undefined ? Math.min(usualWait, lasting) : lasting - givenTalk;
  const wait = givenWait ?? Math.max(waited, 0);
  return { wait, talk: givenTalk ?? Math.max(lasting - wait, 0) };
}

/** The times of a conference that started, from those that are given. */
function settleStarted(conference: ConferenceSummary, given: Given) {
  const { wait, talk } = settleLengths(conference, given);
  const begun =
    given.create_time === undefined && given.start_time === undefined && given.end_time
      ? addSeconds(given.end_time, -talk)
      : undefined;
  const started = given.start_time ?? begun;
  const create_time = started ? addSeconds(started, -wait) : conference.create_time;
  const start_time =
    started ?? addSeconds(given.create_time ?? create_time, wait) ?? conference.start_time;
  return { create_time, start_time, end_time: addSeconds(start_time, talk) };
}

/** The times of a conference that never had a second participant. */
function settleUnstarted({ create_time, end_time }: ConferenceSummary, given: Given) {
  const lasting = given.duration_seconds ?? secondsUntil(create_time, end_time) ?? usualTalk;
  const fromEnd = given.create_time === undefined && given.end_time;
  const created = fromEnd ? addSeconds(given.end_time, -lasting) : create_time;
  return {
    create_time: created,
    start_time: null,
    end_time: addSeconds(created, lasting) ?? end_time,
  };
}

/** The times and durations of a conference, which agree with those that are given. */
export function settleTimes(
  conference: ConferenceSummary,
  given: Given,
  { started, ended }: ConferenceCourse,
): Partial<ConferenceSummary> {
  const times = started ? settleStarted(conference, given) : settleUnstarted(conference, given);
  const { create_time = times.create_time, start_time = times.start_time } = given;
  if (!ended) {
    const unended = { end_time: null, end_reason: null, ended_by: null };
    return {
      create_time,
      start_time,
      ...unended,
      duration_seconds: null,
      connect_duration_seconds: null,
    };
  }
  const { end_time = times.end_time } = given;
  return {
    create_time,
    start_time,
    end_time,
    duration_seconds: secondsBetween(create_time, end_time) ?? null,
    connect_duration_seconds:
      start_time === null ? 0 : (secondsBetween(start_time, end_time) ?? null),
  };
}
