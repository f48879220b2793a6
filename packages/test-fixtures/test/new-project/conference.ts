import { isParticipantGone, type ParticipantsClient } from "@conference-kit/voice-participants";

/** Lists the labels of everybody in a conference, page after page. */
export async function listLabels(
  participants: ParticipantsClient,
  conferenceSid: string,
): Promise<string[]> {
  const labels: string[] = [];
  for await (const { label, call_sid } of participants.list(conferenceSid, { PageSize: 2 })) {
    labels.push(label ?? call_sid);
  }
  return labels;
}

/** Mutes somebody; false if they have left. */
export async function mute(
  participants: ParticipantsClient,
  conferenceSid: string,
  label: string,
): Promise<boolean> {
  try {
    const { muted } = await participants.update(conferenceSid, label, { Muted: true });
    return muted;
  } catch (error) {
    if (isParticipantGone(error)) return false;
    throw error;
  }
}
