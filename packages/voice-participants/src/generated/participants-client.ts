// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

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
   * Returns the list of active participants in the conference identified by `ConferenceSid`, a page
   * at a time. For everyone who ever took part, use the conference's status callback.
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
   * Creates a Participant resource: calls `To` from `From` and adds whoever answers to the active
   * conference with that SID or friendly name. If no active conference has that friendly name, a
   * new one is created with it. If the conference that a SID names is not active, the request
   * fails. A request that timed out, lost its connection or got a 5xx may already have dialled:
   * repeat it only after a 429.
   *
   * Repeated after 429, and where the runtime's own `fetch` shows that nothing was sent: anything
   * else may have acted already.
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
   * Returns a Participant resource from an active conference, specified by the Conference SID and
   * the participant's Call SID or label. Only active participants of conferences in progress are
   * found. To know everyone over the course of a conference, use its status callback and store the
   * details.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource
   *
   * @example
   * const { muted, hold } = await participants.get(conferenceSid, "agent");
   */
  get(conferenceSid: string, callSidOrLabel: string, options?: CallOptions): Promise<Participant>;

  /**
   * Updates the status of a participant in an active conference: mute, hold, announce something,
   * coach, or change what happens when they leave. What the request leaves out stays as it is. A
   * request with `AnnounceUrl` announces again when it is repeated; any other may be repeated
   * safely.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit; with `AnnounceUrl` only after 429,
   * and where the runtime's own `fetch` shows that nothing was sent.
   *
   * @throws {@link ClientError}
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
   * Deletes the Participant resource to remove the participant from the conference, which ends
   * their call in it. A 404 on a repeated request means that an earlier one worked.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit; a 404 then means that an earlier
   * attempt worked, if any was sent.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource
   *
   * @example
   * await participants.remove(conferenceSid, "agent");
   */
  remove(conferenceSid: string, callSidOrLabel: string, options?: CallOptions): Promise<void>;
}
