import type { UpdateConferenceBody } from "@conference-kit/voice-conferences";
import type { UpdateParticipantBody } from "@conference-kit/voice-participants";
import type { FieldValues } from "../suite/fields.ts";
import { callSid } from "../suite/sids.ts";

const methods: ("GET" | "POST")[] = ["GET", "POST"];
const both = [true, false];

/** Values of every field of an update of a conference. */
export const updateConferenceFields: FieldValues<UpdateConferenceBody> = {
  Status: ["completed"],
  AnnounceUrl: ["https://example.com/announcements/closing.xml?a=1&b=2"],
  AnnounceMethod: methods,
};

/** Values of every field of an update: each listed value and boundary that the API documents. */
export const updateFields: FieldValues<UpdateParticipantBody> = {
  Muted: both,
  Hold: both,
  HoldUrl: ["https://example.com/music/hold.xml?a=1&b=2"],
  HoldMethod: methods,
  AnnounceUrl: ["https://example.com/announcements/recording.xml"],
  AnnounceMethod: methods,
  WaitUrl: ["https://example.com/wait.mp3", ""],
  WaitMethod: methods,
  BeepOnExit: both,
  EndConferenceOnExit: both,
  Coaching: both,
  CallSidToCoach: [callSid],
};
