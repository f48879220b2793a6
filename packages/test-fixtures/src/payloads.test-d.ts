import type { ConferenceSummaryList, ErrorBody } from "@conference-kit/insights-types";
import type {
  ConferenceStatusCallback,
  CreateParticipantBody,
  Participant,
  UpdateParticipantBody,
} from "@conference-kit/voice-participants";
import { expectTypeOf, test } from "vitest";
import { type Fixtures, fixtures } from "./index.ts";

test("a payload has the type of its schema", () => {
  expectTypeOf(fixtures.voice.createParticipant[201].queued).toEqualTypeOf<Readonly<Participant>>();
  expectTypeOf(fixtures.insights.listConferenceSummaries[200].empty).toEqualTypeOf<
    Readonly<ConferenceSummaryList>
  >();
  expectTypeOf(fixtures.insights.getConferenceSummary[404].notFound).toEqualTypeOf<
    Readonly<ErrorBody>
  >();
});

test("a payload can be used as its resource", () => {
  const read = (participant: Participant): string => participant.call_sid;
  expectTypeOf(read(fixtures.voice.getParticipant[200].muted)).toBeString();
});

test("a request payload can be passed to the client's method", () => {
  type Requests<Operation extends "createParticipant" | "updateParticipant"> =
    Fixtures["voice"][Operation]["request"][keyof Fixtures["voice"][Operation]["request"]];
  expectTypeOf<Requests<"createParticipant">>().toExtend<CreateParticipantBody>();
  expectTypeOf<Requests<"updateParticipant">>().toExtend<UpdateParticipantBody>();
  const left = fixtures.voice.conferenceStatusCallback.request.participantLeft;
  expectTypeOf(left).toExtend<ConferenceStatusCallback>();
  expectTypeOf(left.ReasonParticipantLeft).toEqualTypeOf<"participant_hung_up">();
});

test("a misspelt payload doesn't compile", () => {
  // @ts-expect-error: no such specification
  fixtures.voices;
  // @ts-expect-error: no such operation
  fixtures.voice.createParticipants;
  // @ts-expect-error: no such status
  fixtures.voice.createParticipant[200];
  // @ts-expect-error: no such example
  fixtures.voice.createParticipant[201].queue;
  // @ts-expect-error: no such member
  fixtures.voice.createParticipant[201].queued.sid;
});

test("members of a payload are readonly", () => {
  // @ts-expect-error: it is frozen
  fixtures.voice.createParticipant[201].queued.muted = true;
  // @ts-expect-error: it is frozen
  fixtures.voice.createParticipant[201].queued = fixtures.voice.createParticipant[201].coach;
});
