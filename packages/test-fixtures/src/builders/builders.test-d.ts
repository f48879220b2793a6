import type { ConferenceSummary, ParticipantSummary } from "@conference-kit/insights-types";
import type { ErrorBody, Participant, ParticipantList } from "@conference-kit/voice-types";
import { expectTypeOf, test } from "vitest";
import {
  buildConferenceSummary,
  buildError,
  buildParticipant,
  buildParticipantPages,
  buildParticipantSummary,
  createBuilders,
  fixtures,
} from "../index.ts";

test("a builder gives the type of its resource", () => {
  expectTypeOf(buildParticipant()).toEqualTypeOf<Participant>();
  expectTypeOf(buildParticipant.many(2)).toEqualTypeOf<Participant[]>();
  expectTypeOf(buildConferenceSummary()).toEqualTypeOf<ConferenceSummary>();
  expectTypeOf(buildParticipantSummary()).toEqualTypeOf<ParticipantSummary>();
  expectTypeOf(buildError()).toEqualTypeOf<ErrorBody>();
  expectTypeOf(buildParticipantPages(2)).toEqualTypeOf<ParticipantList[]>();
});

test("overrides accept any part of a resource, however deep", () => {
  buildParticipant({ muted: true, label: undefined });
  buildParticipantSummary({ metrics: { inbound: { jitter: { max: 30 } } } });
  buildParticipantSummary({ events: { mute: [1776245600000] } });
  buildConferenceSummary({ tag_info: { duplicate_identity: [{ participant_identity: "dana" }] } });
  buildParticipant.many(2, (index) => ({ hold: index === 1 }));
  buildParticipantPages([{ muted: true }], { pageSize: 1 });
});

test("overrides accept a payload", () => {
  buildParticipant(fixtures.voice.getParticipant[200].muted);
});

test("overrides accept a value that no list names", () => {
  buildParticipant({ status: "transferring" });
});

test("a misspelt override doesn't compile", () => {
  // @ts-expect-error: the member is muted
  buildParticipant({ mute: true });
  // @ts-expect-error: it is a boolean
  buildParticipant({ muted: "true" });
  // @ts-expect-error: it is never null
  buildParticipant({ call_sid: null });
  // @ts-expect-error: the member is jitter
  buildParticipantSummary({ metrics: { inbound: { jiter: { max: 30 } } } });
  // @ts-expect-error: the member is max
  buildParticipantSummary({ metrics: { inbound: { jitter: { most: 30 } } } });
  // @ts-expect-error: the member is hold
  buildParticipant.many(2, () => ({ held: true }));
  // @ts-expect-error: the option is pageSize
  buildParticipantPages(2, { PageSize: 1 });
  // @ts-expect-error: the option is seed
  createBuilders({ sed: 1 });
});
