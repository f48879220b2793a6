import type { ConferenceSummary, ParticipantSummary } from "@conference-kit/insights-types";
import type {
  CreateParticipantBody,
  Participant,
  ParticipantsClient,
} from "@conference-kit/voice-participants";
import { expectTypeOf, test } from "vitest";

const whom = { From: "+15017122661", To: "client:alice" };

test("who calls whom is enough", () => {
  expectTypeOf(whom).toExtend<CreateParticipantBody>();
  // @ts-expect-error nobody is called.
  const nobody: CreateParticipantBody = { From: "+15017122661" };
  expectTypeOf(nobody).toExtend<object>();
});

test("a value list of a request is closed", () => {
  // @ts-expect-error it is "onEnter".
  const body: CreateParticipantBody = { ...whom, Beep: "onenter" };
  // @ts-expect-error the second event is "answered".
  const events: CreateParticipantBody = { ...whom, StatusCallbackEvent: ["initiated", "answerd"] };
  expectTypeOf([body, events]).toExtend<object[]>();
});

test("a value list of an answer is open, so that a new value breaks no build", () => {
  expectTypeOf<"on-the-moon">().toExtend<Participant["status"]>();
  expectTypeOf<"mars1">().toExtend<ConferenceSummary["mixer_region"]>();
  expectTypeOf<"hologram">().toExtend<ParticipantSummary["call_type"]>();
});

test("a value that may be missing has to be looked at", () => {
  expectTypeOf<Participant["label"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Participant["queue_time"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Participant["muted"]>().toEqualTypeOf<boolean>();
});

test("a removal gives nothing", () => {
  expectTypeOf<Awaited<ReturnType<ParticipantsClient["remove"]>>>().toEqualTypeOf<void>();
});
