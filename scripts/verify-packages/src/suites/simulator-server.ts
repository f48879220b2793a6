import { startSimulatorServer } from "@conference-kit/simulator/server";
import { check, credentials, type Urls } from "./check.ts";

const { accountSid, authToken } = credentials;

export async function smoke(_urls: Urls): Promise<void> {
  const server = await startSimulatorServer({ port: 0, authToken });
  const conferences = `${server.url}/2010-04-01/Accounts/${accountSid}/Conferences`;
  const created = await fetch(`${conferences}/support/Participants.json`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
    body: new URLSearchParams({ From: "+15017122661", To: "client:agent", Label: "agent" }),
  });
  check("a participant is created", created.status === 201);
  const answered = await fetch(`${server.url}/_simulator/calls/agent/answer`, { method: "POST" });
  check("their call is answered", (await answered.text()).includes('"status":"in-progress"'));
  const page = await fetch(server.url);
  check("the page is there", (await page.text()).includes("<title>Conference simulator</title>"));
  const { requests } = await server.stop();
  check("all three were counted", requests === 3);
}
