import { expectTypeOf, test } from "vitest";
import {
  type CallOptions,
  type ConferenceStatusCallback,
  type CreateParticipantBody,
  createParticipantsClient,
  type ErrorBody,
  type FirstPage,
  isParticipantGone,
  type operations,
  type Participant,
  type ParticipantList,
  type ParticipantsClient,
  type UpdateParticipantBody,
} from "./index.ts";

const sid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
const ends = { From: "+15017122661", To: "client:alice" };
declare const participants: ParticipantsClient;

test("create() requires From and To and nothing else", () => {
  participants.create(sid, ends);
  // @ts-expect-error To is missing
  participants.create(sid, { From: "+15017122661" });
  // @ts-expect-error From is missing
  participants.create(sid, { To: "client:alice" });
  // @ts-expect-error a conference is needed
  participants.create(ends);
});

test("an optional member may be undefined and never null", () => {
  participants.create(sid, { ...ends, Label: undefined, Coaching: undefined });
  participants.update(sid, "agent", { Muted: undefined });
  // @ts-expect-error a form has no null
  participants.create(sid, { ...ends, Label: null });
});

test("Coaching requires CallSidToCoach", () => {
  const CallSidToCoach = "CA41d7c09be2f34a8596b0d3e71f28ac54";
  participants.create(sid, { ...ends, Coaching: true, CallSidToCoach });
  participants.create(sid, { ...ends, CallSidToCoach });
  participants.create(sid, { ...ends, Coaching: false });
  participants.update(sid, "agent", { Coaching: true, CallSidToCoach });
  participants.update(sid, "agent", { Coaching: false });
  // @ts-expect-error CallSidToCoach is missing
  participants.create(sid, { ...ends, Coaching: true });
  // @ts-expect-error CallSidToCoach is missing
  participants.create(sid, { ...ends, Coaching: true, CallSidToCoach: undefined });
  // @ts-expect-error CallSidToCoach is missing
  participants.update(sid, "agent", { Coaching: true });
});

test("a misspelt name or value doesn't compile", () => {
  participants.create(sid, { ...ends, Beep: "onEnter", StatusCallbackEvent: ["answered"] });
  // @ts-expect-error the value is onEnter
  participants.create(sid, { ...ends, Beep: "onenter" });
  // @ts-expect-error the event is answered
  participants.create(sid, { ...ends, StatusCallbackEvent: ["answer"] });
  // @ts-expect-error in1 is only ever in an answer
  participants.create(sid, { ...ends, Region: "in1" });
  // @ts-expect-error the name is Muted
  participants.update(sid, "agent", { muted: true });
  // @ts-expect-error a number is a number
  participants.create(sid, { ...ends, Timeout: "20" });
  // @ts-expect-error the filter is Hold
  participants.list(sid, { OnHold: true });
});

test("the bodies are the generated types", () => {
  type Form<Operation extends "createParticipant" | "updateParticipant"> = NonNullable<
    operations[Operation]["requestBody"]
  >["content"]["application/x-www-form-urlencoded"];
  expectTypeOf<CreateParticipantBody>().toExtend<Form<"createParticipant">>();
  expectTypeOf<UpdateParticipantBody>().toExtend<Form<"updateParticipant">>();
});

test("answers are the generated types", () => {
  expectTypeOf(participants.create).returns.resolves.toEqualTypeOf<Participant>();
  expectTypeOf(participants.get).returns.resolves.toEqualTypeOf<Participant>();
  expectTypeOf(participants.update).returns.resolves.toEqualTypeOf<Participant>();
  expectTypeOf(participants.remove).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(participants.list).returns.toExtend<AsyncIterable<Participant>>();
  expectTypeOf(participants.list).returns.resolves.toEqualTypeOf<
    FirstPage<Participant, ParticipantList>
  >();
});

test("a value in an answer that no list names compiles", () => {
  expectTypeOf<"connected">().toExtend<Participant["status"]>();
  expectTypeOf<string>().toExtend<Participant["status"]>();
});

test("StatusCallbackEvent narrows a callback to its other members", () => {
  const read = (callback: ConferenceStatusCallback): string | undefined =>
    callback.StatusCallbackEvent === "participant-leave"
      ? callback.ReasonParticipantLeft
      : callback.StatusCallbackEvent === "conference-end"
        ? callback.CallSidEndingConference
        : // @ts-expect-error only a participant who left has a reason
          callback.ReasonParticipantLeft;
  expectTypeOf(read).returns.toEqualTypeOf<string | undefined>();
});

test("isParticipantGone narrows to ApiError", () => {
  const error: unknown = undefined;
  if (isParticipantGone(error)) expectTypeOf(error.code).toEqualTypeOf<number | undefined>();
});

test("options accept one of four kinds of credentials", () => {
  createParticipantsClient();
  createParticipantsClient({ accountSid: "AC", authToken: "secret" });
  createParticipantsClient({ accountSid: "AC", bearerToken: async () => "token" });
  // @ts-expect-error a key needs its secret
  createParticipantsClient({ accountSid: "AC", apiKeySid: "SK" });
  // @ts-expect-error one kind at a time
  createParticipantsClient({ accountSid: "AC", authToken: "secret", bearerToken: "token" });
});

test("update() accepts an empty body, and create() doesn't", () => {
  participants.update("CF", "CA", {});
  participants.update("CF", "CA", { Muted: undefined });
  // @ts-expect-error a body that changes nothing is still given
  participants.update("CF", "CA");
  // @ts-expect-error somebody has to be called
  participants.create("CF", {});
});

test("errors and options are typed", () => {
  expectTypeOf<ErrorBody["code"]>().toEqualTypeOf<number>();
  expectTypeOf(participants.get).parameter(2).toEqualTypeOf<CallOptions | undefined>();
});
