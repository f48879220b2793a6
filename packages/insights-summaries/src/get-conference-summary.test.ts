import { expect, test } from "vitest";
import {
  conference,
  conferenceSid,
  conferenceUrl,
  connectTo,
  notFound,
  unavailable,
} from "../test/fixtures.ts";
import { getConferenceSummary } from "./generated/get-conference-summary.ts";

const found = { status: 200, body: conference("in_progress") };

test("a summary is given whatever its processing_state", async () => {
  const { connection, received } = await connectTo(found);
  expect(await getConferenceSummary(connection, conferenceSid)).toEqual(conference("in_progress"));
  expect(received).toMatchObject([{ method: "GET", url: conferenceUrl, body: "" }]);
});

test("a get is repeated after a lost connection and 5xx", async () => {
  const { connection, received } = await connectTo("reset", unavailable, found);
  await getConferenceSummary(connection, conferenceSid);
  expect(received).toHaveLength(3);
});

test("a summary that does not exist yet is an ApiError with 404", async () => {
  const { connection } = await connectTo(notFound);
  await expect(getConferenceSummary(connection, conferenceSid)).rejects.toMatchObject({
    name: "ApiError",
    status: 404,
  });
});

test.each(["", "..", "CF123", "support-4711", undefined])(
  "what is not a conference SID is refused before anything is sent: %j",
  async (sid) => {
    const { connection, received } = await connectTo(found);
    const untyped = Object.assign(Object.create(null), { sid }).sid;
    await expect(getConferenceSummary(connection, untyped)).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "ConferenceSid",
    });
    expect(received).toMatchObject([]);
  },
);
