import { fixtures } from "@conference-kit/test-fixtures";
import { createPreferringFetch, credentials } from "@conference-kit/test-helpers";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import { expect, test } from "vitest";
import { muteAllButOne } from "./mute-all-but-one.ts";
import { useTestMock } from "./test-mock.ts";

const mock = useTestMock("voice-v2010.yaml");
const { participants: everybody } = fixtures.voice.listParticipants[200].onlyPage;
const [customer, , supervisor] = everybody.map(({ call_sid }) => call_sid);
const conferenceSid = fixtures.voice.getParticipant[200].connected.conference_sid;
const path = `/2010-04-01/Accounts/${credentials.accountSid}/Conferences/${conferenceSid}/Participants`;

test("everybody but the speaker is muted", async () => {
  const printed = await mock.run("mute-all-but-one.ts", conferenceSid, "agent");
  expect(printed).toBe("Muted 2; agent is still heard");
  expect(mock.requests).toEqual([
    `GET ${path}/agent.json`,
    `GET ${path}.json`,
    `POST ${path}/${customer}.json Muted=true`,
    `POST ${path}/${supervisor}.json Muted=true`,
  ]);
});

test("somebody who hangs up meanwhile is left out", async () => {
  const { fetch, prefer } = createPreferringFetch();
  const participants = createParticipantsClient({ ...credentials, baseUrl: mock.url, fetch });
  prefer("example=connected", "example=onlyPage", "code=404");
  expect(await muteAllButOne(participants, conferenceSid, "agent")).toEqual([supervisor]);
});

test("nobody is muted when the speaker is not there", async () => {
  const { fetch, prefer } = createPreferringFetch();
  const participants = createParticipantsClient({ ...credentials, baseUrl: mock.url, fetch });
  prefer("code=404");
  await expect(muteAllButOne(participants, conferenceSid, "nobody")).rejects.toThrow("20404");
  expect(mock.requests).toEqual([`GET ${path}/nobody.json`]);
});
