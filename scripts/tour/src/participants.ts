import { createPreferringFetch, credentials } from "@conference-kit/test-helpers";
import { createParticipantsClient, isApiError } from "@conference-kit/voice-participants";
import type { Narrator } from "./narrator.ts";

const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";

/** Adds a participant, mutes, holds, lists and removes it, and catches one typed error. */
export async function tourParticipants(baseUrl: string, narrator: Narrator): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const participants = createParticipantsClient({
    ...credentials,
    baseUrl,
    fetch,
    hooks: { onResponse: narrator.onResponse },
  });
  narrator.heading("Conference participants");
  const added = await narrator.step(
    "add one, with several status events",
    () =>
      participants.create(conferenceSid, {
        From: "+15017122661",
        To: "client:alice",
        Label: "agent",
        StatusCallback: "https://example.com/calls/status",
        StatusCallbackEvent: ["initiated", "ringing", "answered", "completed"],
      }),
    ({ call_sid, status }) => `${call_sid} ${status}`,
  );
  await narrator.step(
    "mute it",
    () => participants.update(conferenceSid, added.call_sid, { Muted: true }),
    ({ muted }) => `muted: ${muted}`,
  );
  prefer("example=onHold");
  await narrator.step(
    "put it on hold",
    () => participants.update(conferenceSid, added.call_sid, { Hold: true }),
    ({ hold }) => `hold: ${hold}`,
  );
  await narrator.step(
    "list who is there",
    async () => await participants.list(conferenceSid),
    ({ items }) => items.map(({ label, call_sid }) => label ?? call_sid).join(", "),
  );
  await narrator.step(
    "remove it",
    () => participants.remove(conferenceSid, added.call_sid),
    () => "gone",
  );
  prefer("code=404");
  await narrator.step(
    "fetch it once more: a typed error",
    () => participants.get(conferenceSid, added.call_sid).catch((error: unknown) => error),
    (error) => (isApiError(error) ? `${error.name} ${error.code}` : String(error)),
  );
}
