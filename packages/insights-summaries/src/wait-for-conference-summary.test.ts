import { expect, test } from "vitest";
import {
  conference,
  conferenceSid,
  conferenceUrl,
  connectTo,
  notFound,
  unavailable,
} from "../test/fixtures.ts";
import { waitForConferenceSummary } from "./wait-for-conference-summary.ts";

const reply = (state: string | null) => ({ status: 200, body: conference(state) });
const quickly = { intervalMilliseconds: 1 };

test("no summary, an empty one and one in progress mean not yet", async () => {
  const { connection, received } = await connectTo(
    notFound,
    reply(null),
    reply("in_progress"),
    reply("complete"),
  );
  const summary = await waitForConferenceSummary(connection, conferenceSid, quickly);
  expect(summary).toEqual(conference("complete"));
  expect(received.map(({ url }) => url)).toEqual(Array(4).fill(conferenceUrl));
});

test("a summary that Twilio gave up on is given as what it is", async () => {
  const { connection, received } = await connectTo(reply("timeout"));
  const { processing_state } = await waitForConferenceSummary(connection, conferenceSid, quickly);
  expect(processing_state).toBe("timeout");
  expect(received).toHaveLength(1);
});

test("a failed fetch is repeated as any other", async () => {
  const { connection, received } = await connectTo("reset", unavailable, reply("complete"));
  await waitForConferenceSummary(connection, conferenceSid, quickly);
  expect(received).toHaveLength(3);
});

test("each fetch is made with the options of the call", async () => {
  const { connection, received } = await connectTo("reset", reply("complete"));
  const options = { ...quickly, retry: { attempts: 1 } };
  await expect(waitForConferenceSummary(connection, conferenceSid, options)).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(received).toHaveLength(1);
});

test("waiting ends with an error that no waiting mends", async () => {
  const { connection, received } = await connectTo({
    status: 401,
    body: { code: 20003, message: "Authenticate" },
  });
  await expect(waitForConferenceSummary(connection, conferenceSid, quickly)).rejects.toMatchObject({
    name: "ApiError",
    code: 20003,
  });
  expect(received).toHaveLength(1);
});

test("waiting ends at its time limit, whatever the server does", async () => {
  const { connection } = await connectTo(reply("in_progress"), "silence");
  await expect(
    waitForConferenceSummary(connection, conferenceSid, { ...quickly, totalMilliseconds: 100 }),
  ).rejects.toMatchObject({ name: "TimeoutError", timeoutMilliseconds: 100 });
});

test("the caller's signal ends the waiting with its reason", async () => {
  const { connection } = await connectTo(reply("in_progress"));
  const controller = new AbortController();
  const options = { intervalMilliseconds: 3_600_000, signal: controller.signal };
  const wait = waitForConferenceSummary(connection, conferenceSid, options);
  controller.abort(new Error("no longer needed"));
  await expect(wait).rejects.toThrow("no longer needed");
});

test("what is not a conference SID is refused before anything is sent", async () => {
  const { connection, received } = await connectTo(reply("complete"));
  await expect(waitForConferenceSummary(connection, "support-4711")).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "ConferenceSid",
  });
  expect(received).toMatchObject([]);
});
