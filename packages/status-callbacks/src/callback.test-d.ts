import { expectTypeOf, test } from "vitest";
import type { Callback, UnknownCallback } from "./index.ts";

declare const callback: Callback;

/** The type that a kind narrows a callback to. */
type Of<Kind extends Callback["kind"]> = Extract<Callback, { readonly kind: Kind }>;

test("each kind narrows a callback to its members", () => {
  switch (callback.kind) {
    case "conference-start":
      expectTypeOf(callback.ConferenceSid).toEqualTypeOf<string | undefined>();
      expectTypeOf(callback.SequenceNumber).toEqualTypeOf<number | undefined>();
      // @ts-expect-error nobody in particular starts a conference
      return callback.CallSid;
    case "conference-end":
      expectTypeOf(callback.CallSidEndingConference).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it is about the conference, and nobody's state
      return callback.Muted;
    case "participant-join":
    case "participant-mute":
    case "participant-unmute":
    case "participant-hold":
    case "participant-unhold":
    case "participant-modify":
    case "participant-speech-start":
    case "participant-speech-stop":
      expectTypeOf(callback.CallSid).toEqualTypeOf<string | undefined>();
      expectTypeOf(callback.Muted).toEqualTypeOf<boolean | undefined>();
      // @ts-expect-error only who leaves has a reason for it
      return callback.ReasonParticipantLeft;
    case "participant-leave":
      expectTypeOf(callback.Hold).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(callback.ReasonParticipantLeft).extract<undefined>().toEqualTypeOf<undefined>();
      // @ts-expect-error it is the participant who leaves, not the conference that ends
      return callback.ReasonConferenceEnded;
    case "announcement-end":
    case "announcement-fail":
      expectTypeOf(callback.AnnounceUrl).toEqualTypeOf<string | undefined>();
      // @ts-expect-error an announcement is no call
      return callback.CallStatus;
    case "call-progress":
      expectTypeOf(callback.CallDuration).toEqualTypeOf<number | undefined>();
      // @ts-expect-error a call may be in no conference
      return callback.ConferenceSid;
    case "answering-machine-detection":
      expectTypeOf(callback.MachineDetectionDuration).toEqualTypeOf<number | undefined>();
      // @ts-expect-error it tells who answered, not how the call goes
      return callback.CallStatus;
    case "recording":
      expectTypeOf(callback.CallSid).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it is a call's, and no conference's
      return callback.ConferenceSid;
    case "conference-recording":
      expectTypeOf(callback.ConferenceSid).toEqualTypeOf<string | undefined>();
      expectTypeOf(callback.RecordingDuration).toEqualTypeOf<number | undefined>();
      // @ts-expect-error it is the conference's, and no call's
      return callback.CallSid;
    case "unknown":
      expectTypeOf(callback).toEqualTypeOf<UnknownCallback>();
      expectTypeOf(callback.parameters).toEqualTypeOf<Readonly<Record<string, string>>>();
      // @ts-expect-error nothing is known of it but its parameters
      return callback.ConferenceSid;
    default:
      // Every kind has a case above.
      return expectTypeOf(callback).toBeNever();
  }
});

test("every kind has its own members: none is `never`, and none is every callback", () => {
  expectTypeOf<Callback["kind"]>().toEqualTypeOf<
    | "conference-start"
    | "conference-end"
    | "participant-join"
    | "participant-mute"
    | "participant-unmute"
    | "participant-hold"
    | "participant-unhold"
    | "participant-modify"
    | "participant-speech-start"
    | "participant-speech-stop"
    | "participant-leave"
    | "announcement-end"
    | "announcement-fail"
    | "call-progress"
    | "answering-machine-detection"
    | "recording"
    | "conference-recording"
    | "unknown"
  >();
  expectTypeOf<Of<"unknown">>().toEqualTypeOf<UnknownCallback>();
  expectTypeOf<Of<"recording">>().not.toEqualTypeOf<Of<"conference-recording">>();
});

test("a kind that Twilio doesn't have is no case", () => {
  // @ts-expect-error there is no such kind
  if (callback.kind === "participant-dance") return;
  // @ts-expect-error before it is narrowed a callback has what all have, and no more
  void callback.Muted;
});
