import type {
  CallSid,
  CreateParticipantBody as CreateMembers,
  operations,
  UpdateParticipantBody as UpdateMembers,
} from "@conference-kit/voice-types";

/** A body in which a coach names whom they coach: `Coaching: true` needs `CallSidToCoach`. */
type WithCoaching<Body> =
  | (Body & { Coaching?: false | undefined })
  | (Body & { CallSidToCoach: CallSid });

/**
 * Whom to call, and how they take part in the conference. `From` and `To` are enough;
 * `Coaching: true` needs `CallSidToCoach`.
 */
export type CreateParticipantBody = WithCoaching<CreateMembers>;

/**
 * What to change about a participant. What is left out stays as it is; `Coaching: true` needs
 * `CallSidToCoach`.
 */
export type UpdateParticipantBody = WithCoaching<UpdateMembers>;

/** Which participants of a conference to list, and how many on a page. */
export type ListParticipantsQuery = NonNullable<
  operations["listParticipants"]["parameters"]["query"]
>;
