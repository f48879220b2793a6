import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  findConferenceContradictions,
  findErrorContradictions,
  findParticipantContradictions,
  findVoiceConferenceContradictions,
  findVoiceContradictions,
} from "../../test/contradictions.ts";
import { createBuilders } from "../index.ts";

const base = Date.UTC(2026, 3, 15, 9, 30);
const moment = fc.integer({ min: 0, max: 3000 }).map((seconds) => base + seconds * 1000);
const iso = moment.map((milliseconds) => new Date(milliseconds).toISOString().replace(".000", ""));
const rfc2822 = moment.map((milliseconds) =>
  new Date(milliseconds).toUTCString().replace("GMT", "+0000"),
);
const seconds = fc.nat(3000);
const count = fc.nat(300);

function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { freq: 3 });
}

function sid(prefix: string): fc.Arbitrary<string> {
  return fc.constantFrom("1", "2", "3").map((digit) => prefix + digit.repeat(32));
}

const conference = sid("CF").map((sid) => `https://insights.twilio.com/v1/Conferences/${sid}`);

const conferenceMembers = {
  conference_sid: sid("CF"),
  account_sid: sid("AC"),
  friendly_name: orNull(fc.string()),
  create_time: orNull(iso),
  start_time: orNull(iso),
  end_time: orNull(iso),
  duration_seconds: orNull(seconds),
  connect_duration_seconds: orNull(seconds),
  status: fc.constantFrom("in_progress", "not_started", "completed", "summary_timeout"),
  max_participants: orNull(count),
  max_concurrent_participants: orNull(count),
  unique_participants: orNull(count),
  end_reason: orNull(fc.constantFrom("last_participant_left", "conference_ended_via_api")),
  ended_by: orNull(sid("CA")),
  tags: orNull(fc.subarray(["start_failure", "duplicate_identity", "low_mos"])),
  tag_info: fc.constantFrom(
    null,
    { start_failure: { reason: "no_concurrent_participants" } },
    { duplicate_identity: [{ participant_identity: "client:alice" }] },
  ),
  processing_state: fc.constantFrom("complete", "in_progress", "timeout"),
  url: conference,
  links: conference.map((url) => ({ conference_participants: `${url}/Participants` })),
};

const inbound = fc.oneof(
  fc.record({ total_packets_lost: count, packet_loss_percentage: fc.nat(100) }),
  fc.record({ total_packets_received: count, packet_loss_percentage: fc.nat(100) }),
  fc.record({ total_packets_received: count, total_packets_lost: count }),
  fc.record({ packet_loss_percentage: fc.nat(100) }),
  fc.record({ jitter: fc.record({ avg: count }) }),
  fc.record({ jitter: fc.record({ max: count }) }),
);

const participantMembers = {
  participant_sid: sid("CP"),
  conference_sid: sid("CF"),
  call_sid: sid("CA"),
  call_direction: fc.constantFrom("inbound", "outbound"),
  call_status: fc.constantFrom(
    ...["answered", "completed", "busy", "fail", "noanswer", "ringing", "canceled"],
  ),
  is_moderator: orNull(fc.boolean()),
  join_time: orNull(iso),
  leave_time: orNull(iso),
  duration_seconds: orNull(seconds),
  is_coach: orNull(fc.boolean()),
  coached_participants: orNull(fc.array(sid("CA"), { maxLength: 2 })),
  processing_state: fc.constantFrom("complete", "in_progress", "timeout"),
  properties: fc.record(
    { start_conference_on_enter: fc.boolean(), end_conference_on_exit: fc.boolean() },
    { requiredKeys: [] },
  ),
  events: fc.record({ mute: fc.array(moment, { minLength: 1, maxLength: 3 }) }),
  metrics: inbound.map((stream) => ({ inbound: stream })),
  url: fc.tuple(conference, sid("CP")).map(([url, sid]) => `${url}/Participants/${sid}`),
};

const voiceMembers = {
  account_sid: sid("AC"),
  conference_sid: sid("CF"),
  call_sid: sid("CA"),
  label: orNull(fc.string({ minLength: 1 })),
  coaching: fc.boolean(),
  call_sid_to_coach: orNull(sid("CA")),
  date_created: rfc2822,
  date_updated: rfc2822,
  muted: fc.boolean(),
  hold: fc.boolean(),
  start_conference_on_enter: fc.boolean(),
  status: fc.constantFrom("queued", "connecting", "ringing", "connected", "complete", "failed"),
  queue_time: fc.constantFrom("0", "1000"),
  uri: fc
    .tuple(sid("AC"), sid("CF"), sid("CA"))
    .map(
      ([account, conference, call]) =>
        `/2010-04-01/Accounts/${account}/Conferences/${conference}/Participants/${call}.json`,
    ),
};

const voiceConferenceMembers = {
  sid: sid("CF"),
  account_sid: sid("AC"),
  friendly_name: fc.string({ minLength: 1 }),
  date_created: rfc2822,
  date_updated: rfc2822,
  status: fc.constantFrom("init", "in-progress", "completed"),
  reason_conference_ended: orNull(
    fc.constantFrom("conference-ended-via-api", "last-participant-left"),
  ),
  call_sid_ending_conference: orNull(sid("CA")),
  uri: fc
    .tuple(sid("AC"), sid("CF"))
    .map(
      ([account, conference]) => `/2010-04-01/Accounts/${account}/Conferences/${conference}.json`,
    ),
};

const code = fc.constantFrom(20001, 20003, 20404, 20429, 20500, 16020, 99999);
const errorMembers = {
  code,
  status: fc.constantFrom(400, 401, 403, 404, 418, 429, 500, 503),
  message: fc.string(),
  more_info: code.map((number) => `https://www.twilio.com/docs/errors/${number}`),
  user_error: fc.boolean(),
};

/** One or two members, in any order. */
function listOverrides(members: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return fc
    .subarray(Object.keys(members), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }))
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => (members[name] ?? fc.constant(0)).map((value) => [name, value])),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
}

test.each([
  ["buildConferenceSummary", conferenceMembers, findConferenceContradictions],
  ["buildParticipantSummary", participantMembers, findParticipantContradictions],
  ["buildConference", voiceConferenceMembers, findVoiceConferenceContradictions],
  ["buildParticipant", voiceMembers, findVoiceContradictions],
  ["buildError", errorMembers, findErrorContradictions],
] as const)(
  "%s builds no contradiction around any two overrides that agree",
  (name, members, findContradictions) => {
    fc.assert(
      fc.property(fc.nat(), listOverrides(members), (seed, overrides) => {
        fc.pre(findContradictions(overrides).length === 0);
        const builder = createBuilders({ seed })[name];
        const built: readonly object[] = [builder(overrides), ...builder.many(2, overrides)];
        for (const resource of built) {
          expect(resource).toMatchObject(overrides);
          expect(findContradictions(resource), JSON.stringify(resource)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  },
);
