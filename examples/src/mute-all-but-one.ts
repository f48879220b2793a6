import {
  createParticipantsClient,
  isParticipantGone,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";

/**
 * Mutes everybody in a conference but one, and gives the call SIDs of those it muted.
 *
 * @param speaker - Label or call SID of who stays heard.
 */
export async function muteAllButOne(
  participants: ParticipantsClient,
  conferenceSid: string,
  speaker: string,
): Promise<string[]> {
  const { call_sid: spared } = await participants.get(conferenceSid, speaker);
  const muted: string[] = [];
  for await (const participant of participants.list(conferenceSid)) {
    if (participant.call_sid === spared || participant.muted) continue;
    try {
      await participants.update(conferenceSid, participant.call_sid, { Muted: true });
      muted.push(participant.call_sid);
    } catch (error) {
      // Whoever has hung up since the list was made is quiet anyway.
      if (!isParticipantGone(error)) throw error;
    }
  }
  return muted;
}

if (process.argv[1] === import.meta.filename) {
  const [conferenceSid = "", speaker = ""] = process.argv.slice(2);
  const participants = createParticipantsClient({ baseUrl: process.env.TWILIO_BASE_URL });
  const muted = await muteAllButOne(participants, conferenceSid, speaker);
  console.log(`Muted ${muted.length}; ${speaker} is still heard`);
}
