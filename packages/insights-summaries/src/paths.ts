/** Where the conference summaries of an account are. */
export const conferencesPath = "/v1/Conferences";

/** Where one conference summary is. */
export const conferencePath = "/v1/Conferences/{ConferenceSid}";

/** Where the participant summaries of a conference are. */
export const participantsPath = "/v1/Conferences/{ConferenceSid}/Participants";

/** Where one participant summary is. */
export const participantPath = "/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}";
