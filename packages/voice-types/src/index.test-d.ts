import { expectTypeOf, test } from "vitest";
import type {
  ConferenceStatusCallback,
  ErrorBody,
  operations,
  Participant,
  ParticipantStatus,
  paths,
} from "./index.ts";

test("a list of values in a response accepts any string and names the known values", () => {
  expectTypeOf<"connected">().toExtend<ParticipantStatus>();
  expectTypeOf<"a status of tomorrow">().toExtend<ParticipantStatus>();
});

test("identifying fields are never null, and the label of a participant without one is", () => {
  expectTypeOf<Participant["call_sid"]>().toEqualTypeOf<string>();
  expectTypeOf<Participant["label"]>().toEqualTypeOf<string | null>();
});

test("StatusCallbackEvent narrows a callback to its type", () => {
  type Left = Extract<ConferenceStatusCallback, { StatusCallbackEvent: "participant-leave" }>;
  expectTypeOf<Left["CallSid"]>().toEqualTypeOf<string>();
});

test("paths, operations and the error body are exported", () => {
  type Participants =
    paths["/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json"];
  expectTypeOf<Participants["post"]>().toEqualTypeOf<operations["createParticipant"]>();
  expectTypeOf<ErrorBody["code"]>().toEqualTypeOf<number>();
});

test("a member that no specification names doesn't compile", () => {
  // @ts-expect-error -- a typo is a compile error
  type Typo = Participant["call_side"];
  expectTypeOf<Typo>().toBeAny();
});
