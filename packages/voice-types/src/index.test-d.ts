import { expectTypeOf, test } from "vitest";
import type {
  ConferenceStatusCallback,
  ErrorBody,
  operations,
  Participant,
  ParticipantStatus,
  paths,
} from "./index.ts";

test("a value list of a response is open and keeps its known values", () => {
  expectTypeOf<"connected">().toExtend<ParticipantStatus>();
  expectTypeOf<"a status of tomorrow">().toExtend<ParticipantStatus>();
});

test("identity is never null, and the label of whoever has none is", () => {
  expectTypeOf<Participant["call_sid"]>().toEqualTypeOf<string>();
  expectTypeOf<Participant["label"]>().toEqualTypeOf<string | null>();
});

test("the callbacks are told apart by their event", () => {
  type Left = Extract<ConferenceStatusCallback, { StatusCallbackEvent: "participant-leave" }>;
  expectTypeOf<Left["CallSid"]>().toEqualTypeOf<string>();
});

test("paths, operations and the error body are there", () => {
  type Participants =
    paths["/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json"];
  expectTypeOf<Participants["post"]>().toEqualTypeOf<operations["createParticipant"]>();
  expectTypeOf<ErrorBody["code"]>().toEqualTypeOf<number>();
});

test("a member that no specification names does not exist", () => {
  // @ts-expect-error -- a typo is a compile error
  type Typo = Participant["call_side"];
  expectTypeOf<Typo>().toBeAny();
});
