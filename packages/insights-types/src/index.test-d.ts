import { expectTypeOf, test } from "vitest";
import type * as index from "./index.ts";
import type {
  ConferenceStatus,
  ConferenceSummary,
  components,
  ErrorBody,
  operations,
  ParticipantSummary,
  paths,
} from "./index.ts";

type ExportedNames = keyof {
  [Name in keyof components["schemas"] as Name extends "Error" ? "ErrorBody" : Name]: unknown;
};

test("every schema has a friendly name", () => {
  type Friendly = {
    AccountSid: index.AccountSid;
    CallDirection: index.CallDirection;
    CallSid: index.CallSid;
    CallStatus: index.CallStatus;
    CallType: index.CallType;
    ConferenceEndReason: index.ConferenceEndReason;
    ConferenceLinks: index.ConferenceLinks;
    ConferenceSid: index.ConferenceSid;
    ConferenceStatus: index.ConferenceStatus;
    ConferenceSummary: index.ConferenceSummary;
    ConferenceSummaryList: index.ConferenceSummaryList;
    ConferenceTag: index.ConferenceTag;
    DetectedIssues: index.DetectedIssues;
    DuplicateIdentity: index.DuplicateIdentity;
    ErrorBody: index.ErrorBody;
    EventTimestamps: index.EventTimestamps;
    JitterBufferSize: index.JitterBufferSize;
    Measurement: index.Measurement;
    PageMeta: index.PageMeta;
    ParticipantEvents: index.ParticipantEvents;
    ParticipantMetrics: index.ParticipantMetrics;
    ParticipantProperties: index.ParticipantProperties;
    ParticipantSid: index.ParticipantSid;
    ParticipantSummary: index.ParticipantSummary;
    ParticipantSummaryList: index.ParticipantSummaryList;
    ProcessingState: index.ProcessingState;
    Region: index.Region;
    StartFailure: index.StartFailure;
    StreamMetrics: index.StreamMetrics;
    TagInfo: index.TagInfo;
  };
  expectTypeOf<keyof Friendly>().toEqualTypeOf<ExportedNames>();
});

test("a value list of a response is open and keeps its known values", () => {
  expectTypeOf<"completed">().toExtend<ConferenceStatus>();
  expectTypeOf<"a status of tomorrow">().toExtend<ConferenceStatus>();
  expectTypeOf<null>().toExtend<ConferenceSummary["status"]>();
});

test("what Twilio's SDK types as any has a type here", () => {
  type Metrics = NonNullable<ParticipantSummary["metrics"]>;
  expectTypeOf<Metrics["inbound"]["jitter"]["avg"]>().toEqualTypeOf<number>();
  expectTypeOf<NonNullable<ParticipantSummary["events"]>["mute"]>().toEqualTypeOf<
    number[] | undefined
  >();
});

test("identity is never null, everything else may be", () => {
  expectTypeOf<ConferenceSummary["conference_sid"]>().toEqualTypeOf<string>();
  expectTypeOf<ConferenceSummary["end_time"]>().toEqualTypeOf<string | null>();
});

test("paths, operations and the error body are there", () => {
  expectTypeOf<paths["/v1/Conferences"]["get"]>().toEqualTypeOf<
    operations["listConferenceSummaries"]
  >();
  expectTypeOf<ErrorBody["code"]>().toEqualTypeOf<number>();
});

test("a member that no specification names does not exist", () => {
  // @ts-expect-error -- a typo is a compile error
  type Typo = ConferenceSummary["friendly_nme"];
  expectTypeOf<Typo>().toBeAny();
});
