import { type ApiError, isApiError } from "@conference-kit/client-runtime";

/**
 * Tells whether a call failed because the participant is not in the conference: they have left, the
 * conference has ended, or neither ever was (404 with Twilio's code 20404).
 *
 * @see https://www.twilio.com/docs/api/errors/20404
 *
 * @example
 * try {
 *   await participants.update(conferenceSid, "agent", { Muted: true });
 * } catch (error) {
 *   if (!isParticipantGone(error)) throw error;
 *   console.log("The agent has hung up.");
 * }
 */
export function isParticipantGone(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 404 && error.code === 20404;
}
