import {
  type ConferencesClient,
  connectConferences,
  createConferencesClient,
} from "@conference-kit/voice-conferences";
import {
  createParticipantsClient,
  type Participant,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";

const prefix = "support-";

/** The room in which everybody meets who calls about a ticket. */
function nameRoom(ticket: string): string {
  if (!/^\d+$/.test(ticket)) throw new RangeError("A ticket is named by its number.");
  return prefix + ticket;
}

/** What Twilio is told when somebody calls support about a ticket: TwiML that lets them into its room. */
export function answerCaller(ticket: string): string {
  return `<Response><Dial><Conference>${nameRoom(ticket)}</Conference></Dial></Response>`;
}

/** Calls an agent into the room of a ticket. */
export function callAgent(
  participants: ParticipantsClient,
  ticket: string,
  agent: string,
  from: string,
): Promise<Participant> {
  return participants.create(nameRoom(ticket), { From: from, To: agent, Label: "agent" });
}

/** Hangs up on everybody in every room where people talk, and gives the names of those rooms. */
export async function closeRooms(conferences: ConferencesClient): Promise<string[]> {
  const rooms = await conferences.list({ Status: "in-progress" }).toArray();
  const closed: string[] = [];
  for (const { sid, friendly_name: name } of rooms) {
    if (!name?.startsWith(prefix)) continue;
    // One whose last caller has hung up meanwhile is as good as closed.
    await conferences.end(sid);
    closed.push(name);
  }
  return closed;
}

if (process.argv[1] === import.meta.filename) {
  const connection = connectConferences({ baseUrl: process.env.TWILIO_BASE_URL });
  const [ticket, agent = "", from = ""] = process.argv.slice(2);
  if (ticket === undefined) {
    const closed = await closeRooms(createConferencesClient(connection));
    console.log(`Closed ${closed.length} rooms`);
  } else {
    const added = await callAgent(createParticipantsClient(connection), ticket, agent, from);
    console.log(`Called ${agent} into ${added.conference_sid}`);
  }
}
