import { expectTypeOf, test } from "vitest";
import type {
  ConferenceSummary,
  ConferenceSummaryList,
  FirstPage,
  ParticipantSummary,
  ParticipantSummaryList,
  SummariesClient,
} from "./index.ts";

declare const summaries: SummariesClient;

test("a list gives summaries, and awaited its first page", () => {
  expectTypeOf(summaries.list).returns.toExtend<AsyncIterable<ConferenceSummary>>();
  expectTypeOf(summaries.list).returns.resolves.toEqualTypeOf<
    FirstPage<ConferenceSummary, ConferenceSummaryList>
  >();
  expectTypeOf(summaries.participants).returns.toExtend<AsyncIterable<ParticipantSummary>>();
  expectTypeOf(summaries.participants).returns.resolves.toEqualTypeOf<
    FirstPage<ParticipantSummary, ParticipantSummaryList>
  >();
});

test("a misspelt filter doesn't compile", () => {
  summaries.list({ Tags: "high_jitter", Subaccount: undefined });
  // @ts-expect-error the filter is CreatedAfter
  summaries.list({ CreatedSince: "2026-04-15T00:00:00Z" });
  // @ts-expect-error a page size is a number
  summaries.list({ PageSize: "10" });
  // @ts-expect-error only one participant has metrics to choose from
  summaries.participants("CF", { Metrics: "jitter" });
});

test("a summary that was waited for is `complete` or `timeout`", () => {
  expectTypeOf(summaries.waitForConference).returns.resolves.toExtend<ConferenceSummary>();
  expectTypeOf(summaries.waitForParticipant).returns.resolves.toExtend<ParticipantSummary>();
  expectTypeOf(summaries.waitForConference)
    .returns.resolves.toHaveProperty("processing_state")
    .toEqualTypeOf<"complete" | "timeout">();
});

test("metrics and events have types down to each value", () => {
  const read = ({ metrics, events }: ParticipantSummary) => ({
    mos: metrics?.inbound.mos,
    jitter: metrics?.outbound.jitter.max,
    held: events?.hold,
  });
  expectTypeOf(read).returns.toEqualTypeOf<{
    mos: number | undefined;
    jitter: number | undefined;
    held: number[] | undefined;
  }>();
});

test("a region that no list names compiles", () => {
  expectTypeOf<string>().toExtend<ConferenceSummary["mixer_region"]>();
});
