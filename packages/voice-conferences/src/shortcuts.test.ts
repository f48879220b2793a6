import { describe, expect, test } from "vitest";
import {
  conference,
  conferenceList,
  conferenceSid,
  conferencesUrl,
  conferenceUrl,
  connectTo,
  ended,
  notFound,
  notInProgress,
  unavailable,
} from "../test/fixtures.ts";
import { announceToConference, endConference, findConferenceByName } from "./shortcuts.ts";

describe("findByName", () => {
  test("requests the conference of that name that is in progress", async () => {
    const { connection, received } = await connectTo({
      status: 200,
      body: conferenceList(null, conference),
    });
    expect(await findConferenceByName(connection, "support & 4711")).toEqual(conference);
    const query = "FriendlyName=support%20%26%204711&Status=in-progress&PageSize=1";
    expect(received.map(({ url }) => url)).toEqual([`${conferencesUrl}?${query}`]);
  });

  test("gives undefined if no conference of that name is in progress", async () => {
    const { connection } = await connectTo({ status: 200, body: conferenceList(null) });
    expect(await findConferenceByName(connection, "support-4711")).toBeUndefined();
  });

  test("refuses an empty name, which would find any conference", async () => {
    const { connection, received } = await connectTo(notFound);
    await expect(findConferenceByName(connection, "")).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "friendlyName",
    });
    expect(received).toEqual([]);
  });
});

describe("end", () => {
  test("ends a conference with one request", async () => {
    const { connection, received } = await connectTo({ status: 200, body: ended });
    expect(await endConference(connection, conferenceSid)).toEqual(ended);
    expect(received).toMatchObject([
      { method: "POST", url: conferenceUrl, body: "Status=completed" },
    ]);
  });

  test("gives a conference that had ended before", async () => {
    const { connection, received } = await connectTo(notInProgress, { status: 200, body: ended });
    expect(await endConference(connection, conferenceSid)).toEqual(ended);
    expect(received.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  test("gives a conference that an attempt whose answer was lost has ended", async () => {
    const replies = [notInProgress, { status: 200, body: ended }] as const;
    const { connection, received } = await connectTo("reset", ...replies);
    expect(await endConference(connection, conferenceSid)).toEqual(ended);
    expect(received.map(({ method }) => method)).toEqual(["POST", "POST", "GET"]);
  });

  test("throws Twilio's error for a conference that has not started", async () => {
    const waiting = { ...conference, status: "init" };
    const { connection } = await connectTo(notInProgress, { status: 200, body: waiting });
    await expect(endConference(connection, conferenceSid)).rejects.toMatchObject({
      name: "ApiError",
      status: 400,
      code: 16099,
    });
  });

  test("throws Twilio's 404 for a conference that does not exist", async () => {
    const { connection, received } = await connectTo(notFound);
    await expect(endConference(connection, conferenceSid)).rejects.toMatchObject({ code: 20404 });
    expect(received).toHaveLength(1);
  });
});

describe("announce", () => {
  const url = "https://example.com/closing.xml";

  test("sends AnnounceUrl, which Twilio plays", async () => {
    const { connection, received } = await connectTo({ status: 200, body: conference });
    expect(await announceToConference(connection, conferenceSid, url)).toEqual(conference);
    const body = "AnnounceUrl=https%3A%2F%2Fexample.com%2Fclosing.xml";
    expect(received).toMatchObject([{ method: "POST", url: conferenceUrl, body }]);
  });

  test("is not repeated when an attempt may have been heard", async () => {
    const { connection, received } = await connectTo(unavailable);
    await expect(announceToConference(connection, conferenceSid, url)).rejects.toMatchObject({
      status: 503,
    });
    expect(received).toHaveLength(1);
  });

  test("refuses an empty URL before anything is sent", async () => {
    const { connection, received } = await connectTo(notFound);
    await expect(announceToConference(connection, conferenceSid, "")).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "url",
    });
    expect(received).toEqual([]);
  });
});
