import {
  createParticipantsClient,
  type Participant,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";

export interface Coaching {
  conferenceSid: string;
  /** Label or call SID of who is coached. */
  agent: string;
  /** Number or client of who coaches. */
  supervisor: string;
  /** Number that the supervisor sees calling. */
  from: string;
}

/** Calls a supervisor, who will hear everybody and be heard by the agent alone. */
export async function coachAgent(
  participants: ParticipantsClient,
  { conferenceSid, agent, supervisor, from }: Coaching,
): Promise<Participant> {
  const { call_sid } = await participants.get(conferenceSid, agent);
  return participants.create(conferenceSid, {
    From: from,
    To: supervisor,
    Label: "supervisor",
    Coaching: true,
    CallSidToCoach: call_sid,
    Beep: "false",
  });
}

if (process.argv[1] === import.meta.filename) {
  const [conferenceSid = "", agent = "", supervisor = "", from = ""] = process.argv.slice(2);
  const participants = createParticipantsClient({ baseUrl: process.env.TWILIO_BASE_URL });
  const coach = await coachAgent(participants, { conferenceSid, agent, supervisor, from });
  console.log(`${supervisor} coaches ${agent} in call ${coach.call_sid}`);
}
