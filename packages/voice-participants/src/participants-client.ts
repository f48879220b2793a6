import type { CallOptions, ListOptions, PagedList } from "@conference-kit/client-runtime";
import type { Participant, ParticipantList } from "@conference-kit/voice-types";
import type {
  CreateParticipantBody,
  ListParticipantsQuery,
  UpdateParticipantBody,
} from "./types.ts";

/** The participants of an account's conferences. */
export interface ParticipantsClient {
  /**
   * Lists the participants who are in a conference now.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#read-multiple-participant-resources
   *
   * @example
   * for await (const participant of participants.list(conferenceSid, { Hold: true })) {
   *   console.log(participant.call_sid, participant.label);
   * }
   */
  list(
    conferenceSid: string,
    query?: ListParticipantsQuery,
    options?: ListOptions,
  ): PagedList<Participant, ParticipantList>;

  /**
   * Calls somebody and adds them to a conference: to the active one of that SID or friendly name, or
   * to a new one of that friendly name.
   *
   * Repeated after 429, and where the runtime's own `fetch` shows that nothing was sent: after anything
   * else Twilio may have dialled already.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#create-a-participant
   *
   * @example
   * const added = await participants.create("support-4711", {
   *   From: "+15017122661",
   *   To: "client:alice",
   *   Label: "agent",
   *   StatusCallbackEvent: ["initiated", "answered"],
   * });
   */
  create(
    conferenceSidOrFriendlyName: string,
    body: CreateParticipantBody,
    options?: CallOptions,
  ): Promise<Participant>;

  /**
   * Fetches one participant by call SID or label.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link ClientError}; {@link isParticipantGone} tells one who has left from other failures.
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource
   *
   * @example
   * const { muted, hold } = await participants.get(conferenceSid, "agent");
   */
  get(conferenceSid: string, callSidOrLabel: string, options?: CallOptions): Promise<Participant>;

  /**
   * Changes one participant: mutes, holds, announces, coaches. What the body leaves out stays.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit; with `AnnounceUrl` as `create` is,
   * because a repeated announcement is heard twice.
   *
   * @throws {@link ClientError}; {@link isParticipantGone} tells one who has left from other failures.
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource
   *
   * @example
   * await participants.update(conferenceSid, "agent", { Muted: true });
   */
  update(
    conferenceSid: string,
    callSidOrLabel: string,
    body: UpdateParticipantBody,
    options?: CallOptions,
  ): Promise<Participant>;

  /**
   * Removes one participant from a conference, which ends their call in it.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit; a 404 then means that an earlier
   * attempt worked, if any was sent.
   *
   * @throws {@link ClientError}; {@link isParticipantGone} tells one who has left before from other failures.
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource
   *
   * @example
   * await participants.remove(conferenceSid, "agent");
   */
  remove(conferenceSid: string, callSidOrLabel: string, options?: CallOptions): Promise<void>;
}
