import {
  accountSid,
  callSid,
  conferenceSid,
  connectTo as connect,
  type Reply,
  type Served,
} from "@conference-kit/test-helpers";
import {
  type ConferenceSummary,
  type ConferenceSummaryList,
  connectSummaries,
  type PageMeta,
  type ParticipantSummary,
  type ParticipantSummaryList,
  type ProcessingState,
  type SummariesConnection,
} from "../src/index.ts";

export {
  conferenceSid,
  createOptions,
  notFound,
  unavailable,
} from "@conference-kit/test-helpers";

export const participantSid = "CP6d20f4b8a1c34e97852b0e3f7c9d1a68";

const host = "https://insights.twilio.com";
export const conferenceUrl: string = `/v1/Conferences/${conferenceSid}`;
export const participantsUrl: string = `${conferenceUrl}/Participants`;
export const participantUrl: string = `${participantsUrl}/${participantSid}`;

export const conference = (processing_state: ProcessingState | null): ConferenceSummary => ({
  account_sid: accountSid,
  conference_sid: conferenceSid,
  connect_duration_seconds: null,
  create_time: "2026-04-15T09:30:00Z",
  detected_issues: null,
  duration_seconds: null,
  end_reason: null,
  end_time: null,
  ended_by: null,
  friendly_name: "support-4711",
  links: null,
  max_concurrent_participants: null,
  max_participants: null,
  mixer_region: "us1",
  mixer_region_requested: null,
  processing_state,
  recording_enabled: false,
  start_time: null,
  status: "completed",
  tag_info: null,
  tags: null,
  unique_participants: null,
  url: host + conferenceUrl,
});

export const participant = (processing_state: ProcessingState | null): ParticipantSummary => ({
  account_sid: accountSid,
  call_direction: "outbound",
  call_sid: callSid,
  call_status: "completed",
  call_type: "client",
  coached_participants: null,
  conference_region: "us1",
  conference_sid: conferenceSid,
  country_code: "US",
  duration_seconds: 720,
  events: null,
  from: "+15017122661",
  is_coach: false,
  is_moderator: true,
  jitter_buffer_size: "large",
  join_time: "2026-04-15T09:30:16Z",
  label: "agent",
  leave_time: "2026-04-15T09:42:16Z",
  metrics: null,
  outbound_queue_length: 0,
  outbound_time_in_queue: 0,
  participant_region: "us1",
  participant_sid: participantSid,
  processing_state,
  properties: null,
  to: "client:alice",
  url: host + participantUrl,
});

const meta = (key: string, next: string | null): PageMeta => ({
  first_page_url: `${host}/v1/Conferences?Page=0`,
  key,
  next_page_url: next === null ? null : host + next,
  page: 0,
  page_size: 50,
  previous_page_url: null,
  url: `${host}/v1/Conferences?Page=0`,
});

export function conferenceList(next: string | null, count = 1): ConferenceSummaryList {
  return {
    conferences: Array.from({ length: count }, () => conference("complete")),
    meta: meta("conferences", next),
  };
}

export function participantList(next: string | null, count = 1): ParticipantSummaryList {
  return {
    meta: meta("participants", next),
    participants: Array.from({ length: count }, () => participant("complete")),
  };
}

/** Connects to a server that gives these replies. */
export function connectTo(
  ...replies: Reply[]
): Promise<{ connection: SummariesConnection; received: Served["received"] }> {
  return connect(connectSummaries, replies);
}

export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
