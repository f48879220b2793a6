import { expectTypeOf, test } from "vitest";
import type {
  ConferenceStatus,
  ConferenceSummary,
  ErrorBody,
  operations,
  ParticipantSummary,
  paths,
} from "./index.ts";

test("a list of values in a response accepts any string and names the known values", () => {
  expectTypeOf<"completed">().toExtend<ConferenceStatus>();
  expectTypeOf<"a status of tomorrow">().toExtend<ConferenceStatus>();
  expectTypeOf<null>().toExtend<ConferenceSummary["status"]>();
});

test("fields that Twilio's SDK types as any have types", () => {
  type Metrics = NonNullable<ParticipantSummary["metrics"]>;
  expectTypeOf<Metrics["inbound"]["jitter"]["avg"]>().toEqualTypeOf<number>();
  expectTypeOf<NonNullable<ParticipantSummary["events"]>["mute"]>().toEqualTypeOf<
    number[] | undefined
  >();
});

test("identifying fields are never null, all others may be", () => {
  expectTypeOf<ConferenceSummary["conference_sid"]>().toEqualTypeOf<string>();
  expectTypeOf<ConferenceSummary["end_time"]>().toEqualTypeOf<string | null>();
});

test("paths, operations and the error body are exported", () => {
  expectTypeOf<paths["/v1/Conferences"]["get"]>().toEqualTypeOf<
    operations["listConferenceSummaries"]
  >();
  expectTypeOf<ErrorBody["code"]>().toEqualTypeOf<number>();
});

test("a member that no specification names doesn't compile", () => {
  // @ts-expect-error -- a typo is a compile error
  type Typo = ConferenceSummary["friendly_nme"];
  expectTypeOf<Typo>().toBeAny();
});
