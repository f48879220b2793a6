import { buildParticipant, buildParticipantPages, fixtures } from "@conference-kit/test-fixtures";
import { check, type Urls } from "./check.ts";

export async function smoke(_urls: Urls): Promise<void> {
  const { queued } = fixtures.voice.createParticipant[201];
  check("a payload is what Twilio answers", queued.status === "queued");
  check("a payload is frozen", Object.isFrozen(queued));

  const agent = buildParticipant({ label: "agent", muted: true });
  const customer = buildParticipant();
  check("a resource is built to measure", agent.label === "agent" && agent.muted);
  check("resources don't share their SIDs", agent.call_sid !== customer.call_sid);

  const [first, last] = buildParticipantPages([agent, customer], { pageSize: 1 });
  check("pages are linked", first?.next_page_uri === last?.uri && last?.next_page_uri === null);
}
