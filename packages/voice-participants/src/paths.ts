/** Where the participants of a conference are. */
export const participantsPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";

/** Where one participant is. */
export const participantPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";
