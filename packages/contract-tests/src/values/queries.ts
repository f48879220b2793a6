import type {
  GetParticipantSummaryQuery,
  ListConferenceSummariesQuery,
  ListParticipantSummariesQuery,
} from "@conference-kit/insights-summaries";
import type { ListConferencesQuery } from "@conference-kit/voice-conferences";
import type { ListParticipantsQuery } from "@conference-kit/voice-participants";
import type { FieldValues } from "../suite/fields.ts";
import { accountSid, conferenceSid, participantSid } from "../suite/sids.ts";

const both = [true, false];

const dates = ["2026-01-31"];

export const listConferencesQuery: FieldValues<ListConferencesQuery> = {
  Status: ["init", "in-progress", "completed"],
  FriendlyName: ["order 4711 & co", "<=2026-01-31"],
  DateCreated: dates,
  "DateCreated<": dates,
  "DateCreated>": dates,
  DateUpdated: dates,
  "DateUpdated<": dates,
  "DateUpdated>": dates,
  PageSize: [1, 50, 1000],
  Page: [0, 1],
  PageToken: ["PACF3b1c9d47e58f4a02b6d3c81e90f7a254", "a+b/c="],
};

export const listParticipantsQuery: FieldValues<ListParticipantsQuery> = {
  Muted: both,
  Hold: both,
  Coaching: both,
  PageSize: [1, 50, 1000],
  Page: [0, 1],
  PageToken: ["PACA41d7c09be2f34a8596b0d3e71f28ac54", "a+b/c="],
};

export const listConferenceSummariesQuery: FieldValues<ListConferenceSummariesQuery> = {
  ConferenceSid: [conferenceSid],
  FriendlyName: ["order 4711 & co"],
  Status: ["in_progress", "not_started", "completed", "summary_timeout"],
  CreatedAfter: ["2026-04-15T00:00:00Z"],
  CreatedBefore: ["2026-04-16T00:00:00+02:00"],
  MixerRegion: ["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"],
  Tags: [
    "invalid_requested_region",
    "duplicate_identity",
    "start_failure",
    "region_configuration_issues",
    "quality_warnings",
    "participant_behavior_issues",
    "high_packet_loss",
    "high_jitter",
    "high_latency",
    "low_mos",
    "detected_silence",
    "no_concurrent_participants",
  ],
  Subaccount: [accountSid],
  DetectedIssues: ["call_quality", "participant_behavior", "region_configuration"],
  EndReason: [
    "last_participant_left",
    "conference_ended_via_api",
    "participant_with_end_conference_on_exit_left",
    "last_participant_kicked",
    "participant_with_end_conference_on_exit_kicked",
  ],
  PageSize: [1, 50, 1000],
  Page: [0, 1],
  PageToken: ["PACF7e2a94c05b1d4f3886c9a1d7e3f05b42"],
};

export const listParticipantSummariesQuery: FieldValues<ListParticipantSummariesQuery> = {
  ParticipantSid: [participantSid],
  Label: ["billing desk"],
  Events: ["hold", "mute"],
  PageSize: [1, 50, 1000],
  Page: [0, 1],
  PageToken: ["PACF7e2a94c05b1d4f3886c9a1d7e3f05b42"],
};

export const getParticipantSummaryQuery: FieldValues<GetParticipantSummaryQuery> = {
  Events: ["hold", "mute"],
  Metrics: ["inbound,outbound"],
};
