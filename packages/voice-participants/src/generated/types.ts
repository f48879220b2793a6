// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { components, operations } from "@conference-kit/voice-types";

/** What {@link ParticipantsClient.list} may ask for. */
export type ListParticipantsQuery = NonNullable<
  operations["listParticipants"]["parameters"]["query"]
>;

type CreateParticipantMembers = components["schemas"]["CreateParticipantBody"];

/**
 * Whom to call, and how they take part in the conference. `From` and `To` are enough. `Coaching:
 * true` needs `CallSidToCoach`.
 */
export type CreateParticipantBody =
  | (CreateParticipantMembers & { Coaching?: false | undefined })
  | (CreateParticipantMembers & { CallSidToCoach: NonNullable<CreateParticipantMembers["CallSidToCoach"]> });

type UpdateParticipantMembers = components["schemas"]["UpdateParticipantBody"];

/**
 * What to change about a participant. What is left out stays as it is. `Coaching: true` needs
 * `CallSidToCoach`.
 */
export type UpdateParticipantBody =
  | (UpdateParticipantMembers & { Coaching?: false | undefined })
  | (UpdateParticipantMembers & { CallSidToCoach: NonNullable<UpdateParticipantMembers["CallSidToCoach"]> });
