import type { ConferenceSummary, ParticipantSummary } from "@conference-kit/insights-types";
import type { Conference, ErrorBody, Participant } from "@conference-kit/voice-types";
import { listErrors } from "../src/requests/index.ts";

type Some<Resource> = { readonly [Name in keyof Resource]?: Resource[Name] | undefined };

const neverEnded: readonly unknown[] = ["in_progress", "summary_timeout"];
const neverJoined: readonly unknown[] = ["busy", "canceled", "fail", "noanswer", "ringing"];

/** Whether members say both that something is so, and that it isn't. */
function disagree(yes: readonly unknown[], no: readonly unknown[]): boolean {
  return yes.some(Boolean) && no.some(Boolean);
}

/** Whether the first of two moments or numbers is known to be after the second. */
function exceeds(first: unknown, second: unknown): boolean {
  const [one, other] = [first, second].map((value) =>
    typeof value === "string" ? Date.parse(value) : value,
  );
  return typeof one === "number" && typeof other === "number" && one > other;
}

/** Whether a duration is known not to be that from one moment to another. */
function differs(seconds: unknown, start: unknown, end: unknown): boolean {
  if (typeof seconds !== "number" || typeof start !== "string" || typeof end !== "string") {
    return false;
  }
  return Math.round((Date.parse(end) - Date.parse(start)) / 1000) !== seconds;
}

/** Whether what has a URL and a SID of that kind is told to have another SID. */
function hasOther(url: unknown, prefix: string, sid: unknown): boolean {
  if (typeof url !== "string" || typeof sid !== "string") return false;
  return url.match(new RegExp(`${prefix}[0-9a-fA-F]{32}`))?.[0] !== sid;
}

function listBroken(rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, broken]) => (broken ? [rule] : []));
}

/** What contradicts itself in a conference's summary, or in some members of one. */
export function findConferenceContradictions(members: Some<ConferenceSummary>): string[] {
  const { create_time, start_time, end_time, status, tags, tag_info, end_reason } = members;
  const { duration_seconds: lasting, connect_duration_seconds: connected, url, links } = members;
  const { max_participants, max_concurrent_participants: most, unique_participants } = members;
  const failed = tag_info?.start_failure !== undefined;
  const twice = (tag_info?.duplicate_identity?.length ?? 0) > 0;
  const told = tag_info !== undefined && tags !== undefined;
  const ending = [end_time, end_reason, members.ended_by, lasting, connected];
  return listBroken({
    ended: disagree(
      [...ending.map((value) => (value ?? null) !== null), status === "completed"],
      [
        end_time === null,
        end_reason === null,
        connected === null,
        lasting === null && create_time !== null,
        neverEnded.includes(status),
      ],
    ),
    started: disagree(
      [start_time, (connected ?? 0) > 0, status === "completed"],
      [start_time === null, status === "not_started", failed, tags?.includes("start_failure")],
    ),
    "create_time after start_time": exceeds(create_time, start_time),
    "start_time after end_time": exceeds(start_time, end_time),
    "create_time after end_time": exceeds(create_time, end_time),
    duration_seconds: differs(lasting, create_time, end_time),
    connect_duration_seconds: differs(connected, start_time, end_time),
    "talked longer than it lasted": exceeds(connected, lasting),
    "lasted without beginning": create_time === null && typeof lasting === "number",
    "more at once than may be": exceeds(most, max_participants),
    "more at once than in all": exceeds(most, unique_participants),
    start_failure: told && failed !== (tags?.includes("start_failure") ?? false),
    duplicate_identity: told && twice !== (tags?.includes("duplicate_identity") ?? false),
    url: hasOther(url, "CF", members.conference_sid),
    links: hasOther(links?.conference_participants, "CF", members.conference_sid),
    "url and links": hasOther(url, "CF", links?.conference_participants?.match(/CF\w{32}/)?.[0]),
  });
}

/** What contradicts itself in a participant's summary, or in some members of one. */
export function findParticipantContradictions(members: Some<ParticipantSummary>): string[] {
  const { join_time, leave_time, duration_seconds: stayed, call_status, url, events } = members;
  const { is_moderator, is_coach, coached_participants: coached, properties, metrics } = members;
  const moments = Object.values(events ?? {})
    .flat()
    .map((moment) => new Date(Number(moment)).toISOString());
  const never = join_time === null || neverJoined.includes(call_status);
  const powers = [properties?.start_conference_on_enter, properties?.end_conference_on_exit];
  const sorted = moments.toSorted();
  const span = (Date.parse(sorted.at(-1) ?? "") - Date.parse(sorted[0] ?? "")) / 1000;
  const { inbound } = metrics ?? {};
  return listBroken({
    joined: disagree(
      [
        ...[join_time, leave_time, stayed, events, metrics],
        ...[is_moderator, is_coach, coached?.length],
        ["answered", "completed"].includes(call_status ?? ""),
      ],
      [never],
    ),
    left: disagree([leave_time, stayed], [leave_time === null, stayed === null]),
    "leave_time before join_time": exceeds(join_time, leave_time),
    duration_seconds: differs(stayed, join_time, leave_time),
    "events before join_time": moments.some((moment) => exceeds(join_time, moment)),
    "events after leave_time": moments.some((moment) => exceeds(moment, leave_time)),
    "events take longer than the stay": exceeds(span, stayed),
    coached_participants:
      coached !== undefined && is_coach != null && (coached?.length ?? 0) > 0 !== is_coach,
    is_moderator:
      !never &&
      disagree(
        [is_moderator, powers.includes(true)],
        [is_moderator === false, powers.every((power) => power === false)],
      ),
    url:
      hasOther(url, "CF", members.conference_sid) || hasOther(url, "CP", members.participant_sid),
    average: exceeds(inbound?.jitter?.avg, inbound?.jitter?.max),
    "packet loss": losesOtherwise(inbound),
  });
}

type Stream = Some<NonNullable<ParticipantSummary["metrics"]>["inbound"]>;

/** The share of lost packets, exact to one packet and a thousandth of a percent. */
function losesOtherwise(stream: Stream | undefined): boolean {
  const { total_packets_lost: lost, total_packets_received: received } = stream ?? {};
  const { packet_loss_percentage: share } = stream ?? {};
  if (share === undefined) return false;
  if (lost === undefined || received === undefined) {
    return (
      (share === 0 && (lost ?? 0) > 0) ||
      (share === 100 && (received ?? 0) > 0) ||
      (lost === 0 && share > 0)
    );
  }
  const all = Math.max(lost + received, 1);
  return Math.abs(share - (100 * lost) / all) > 100 / all + 0.001;
}

/** What contradicts itself in a participant of a conference in progress, or in some members. */
export function findVoiceContradictions(members: Some<Participant>): string[] {
  const { coaching, call_sid_to_coach: coached, status, queue_time, uri } = members;
  return listBroken({
    coaching: coaching !== undefined && coached !== undefined && (coached !== null) !== coaching,
    "date_updated before date_created": exceeds(members.date_created, members.date_updated),
    queue_time: typeof queue_time === "string" && status !== undefined && status !== "queued",
    uri:
      hasOther(uri, "AC", members.account_sid) ||
      hasOther(uri, "CF", members.conference_sid) ||
      hasOther(uri, "CA", members.call_sid),
  });
}

/** What contradicts itself in a conference of the Voice API, or in some members of one. */
export function findVoiceConferenceContradictions(members: Some<Conference>): string[] {
  const { status, reason_conference_ended: reason, call_sid_ending_conference: call } = members;
  const byRequest = reason === "conference-ended-via-api";
  return listBroken({
    ended: disagree(
      [status === "completed", reason, call],
      [status !== undefined && status !== "completed", reason === null],
    ),
    "who ended it": disagree(
      [call, reason !== undefined && reason !== null && !byRequest && call !== undefined],
      [byRequest, call === null && reason !== undefined && reason !== null],
    ),
    "date_updated before date_created": exceeds(members.date_created, members.date_updated),
    uri:
      hasOther(members.uri, "AC", members.account_sid) || hasOther(members.uri, "CF", members.sid),
  });
}

const operation = { specification: "voice", id: "createParticipant" } as const;
const known = [...listErrors(operation).values()].map(({ status, body }) => ({
  status,
  code: body.code,
}));

/** What contradicts itself in an error, or in some members of one. */
export function findErrorContradictions({ code, status, more_info }: Some<ErrorBody>): string[] {
  const linked = more_info?.match(/\d+$/)?.[0];
  const told = code ?? (linked === undefined ? undefined : Number(linked));
  const same = known.filter((error) => error.code === told);
  return listBroken({
    more_info: linked !== undefined && code !== undefined && Number(linked) !== code,
    status:
      status !== undefined && same.length > 0 && same.every((error) => error.status !== status),
  });
}
