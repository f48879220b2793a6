import { buildConference, buildConferencePages, fixtures } from "@conference-kit/test-fixtures";
import { credentials, serve } from "@conference-kit/test-helpers";
import { createConferencesClient } from "@conference-kit/voice-conferences";
import { expect, test } from "vitest";
import { answerCaller, closeRooms } from "./support-rooms.ts";
import { useTestMock } from "./test-mock.ts";

const mock = useTestMock("voice-v2010.yaml");
const account = `/2010-04-01/Accounts/${credentials.accountSid}`;

test("a caller about a ticket is let into its room", () => {
  expect(answerCaller("4711")).toBe(
    "<Response><Dial><Conference>support-4711</Conference></Dial></Response>",
  );
  expect(() => answerCaller("4711</Conference>")).toThrow("A ticket is named by its number.");
});

test("an agent is called into the room of a ticket", async () => {
  const printed = await mock.run("support-rooms.ts", "4711", "client:alice", "+15017122661");
  const { conference_sid: sid } = fixtures.voice.createParticipant[201].queued;
  expect(printed).toBe(`Called client:alice into ${sid}`);
  expect(mock.requests).toEqual([
    `POST ${account}/Conferences/support-4711/Participants.json From=%2B15017122661&To=client%3Aalice&Label=agent`,
  ]);
});

test("at six the rooms of tickets are closed, and no other conference", async () => {
  const names = ["support-4711", "board", null, "support-4712"];
  const rooms = names.map((friendly_name) => buildConference({ friendly_name }));
  const [page] = buildConferencePages(rooms);
  const [first, , , last] = rooms;
  const refused = { status: 400, body: { code: 16099, message: "Unexpected conference status" } };
  const ended = { body: buildConference({ ...last, status: "completed" }) };
  const { url, received } = await serve(
    { body: page },
    { body: buildConference({ ...first, status: "completed" }) },
    // The last caller about 4712 hangs up at this very moment.
    refused,
    ended,
  );
  const conferences = createConferencesClient({ ...credentials, baseUrl: url });
  expect(await closeRooms(conferences)).toEqual(["support-4711", "support-4712"]);
  expect(received.map(({ method, url, body }) => `${method} ${url} ${body}`.trim())).toEqual([
    `GET ${account}/Conferences.json?Status=in-progress`,
    `POST ${account}/Conferences/${first?.sid}.json Status=completed`,
    `POST ${account}/Conferences/${last?.sid}.json Status=completed`,
    `GET ${account}/Conferences/${last?.sid}.json`,
  ]);
});

test("closing rooms does nothing when no room is open", async () => {
  expect(await mock.run("support-rooms.ts")).toBe("Closed 0 rooms");
  expect(mock.requests).toEqual([`GET ${account}/Conferences.json?Status=in-progress`]);
});
