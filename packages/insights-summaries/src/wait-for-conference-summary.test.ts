import { type Reply, serve } from "@conference-kit/test-helpers";
import { afterEach, expect, test, vi } from "vitest";
import {
  conference,
  conferenceSid,
  conferenceUrl,
  connectTo,
  createOptions,
  notFound,
  unavailable,
} from "../test/fixtures.ts";
import { connectSummaries } from "./index.ts";
import { waitForConferenceSummary } from "./wait-for-conference-summary.ts";

afterEach(() => {
  vi.useRealTimers();
});

const reply = (state: string | null) => ({ status: 200, body: conference(state) });
const quickly = { intervalMilliseconds: 1 };

test("waiting goes on after a 404, an empty summary and one in progress", async () => {
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

test("a summary with `processing_state: timeout` ends the waiting and is given", async () => {
  const { connection, received } = await connectTo(reply("timeout"));
  const { processing_state } = await waitForConferenceSummary(connection, conferenceSid, quickly);
  expect(processing_state).toBe("timeout");
  expect(received).toHaveLength(1);
});

test("a get that failed while waiting is repeated", async () => {
  const { connection, received } = await connectTo("reset", unavailable, reply("complete"));
  await waitForConferenceSummary(connection, conferenceSid, quickly);
  expect(received).toHaveLength(3);
});

test("each get while waiting has the options of the call", async () => {
  const { connection, received } = await connectTo("reset", reply("complete"));
  const options = { ...quickly, retry: { attempts: 1 } };
  await expect(waitForConferenceSummary(connection, conferenceSid, options)).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(received).toHaveLength(1);
});

test("waiting ends with any error but a 404 for a summary that is not there yet", async () => {
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

test.each([
  ["an HTML page", { status: 404, body: "<html>", headers: { "content-type": "text/html" } }],
  ["another code", { status: 404, body: { code: 20003, message: "No" } }],
  ["no code", { status: 404, body: {} }],
])(
  "waiting ends with a 404 with %s, which is not Twilio's answer for not yet",
  async (_, answer) => {
    const { connection, received } = await connectTo(answer);
    await expect(
      waitForConferenceSummary(connection, conferenceSid, quickly),
    ).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
    });
    expect(received).toHaveLength(1);
  },
);

/** Gives what the waiting ends with when its time is up, while the last reply is waited for. */
async function catchTimeout(...replies: Reply[]): Promise<unknown> {
  const { connection, received } = await connectTo(...replies, "silence");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const options = { timeoutMilliseconds: 86_400_000, totalMilliseconds: 3_600_000 };
  const ended = waitForConferenceSummary(connection, conferenceSid, options).catch(
    (error: unknown) => error,
  );
  while (received.length <= replies.length) await vi.advanceTimersByTimeAsync(100);
  await vi.advanceTimersByTimeAsync(3_600_000);
  return ended;
}

test("waiting ends at its time limit with an error that says what was waited for and seen last", async () => {
  expect(await catchTimeout(notFound, reply("in_progress"))).toMatchObject({
    name: "TimeoutError",
    timeoutMilliseconds: 3_600_000,
    message:
      `The summary of ${conferenceSid} was not finished within 3600000 ms: ` +
      "its last processing_state was in_progress.",
    cause: { name: "ApiError", code: 20404 },
  });
});

test("the TimeoutError says that there was no summary", async () => {
  expect(await catchTimeout(notFound)).toMatchObject({
    message: `The summary of ${conferenceSid} was not finished within 3600000 ms: there was none.`,
    cause: { name: "ApiError", code: 20404 },
  });
});

test("the cause of a TimeoutError is the failure of the attempt after which another one was due", async () => {
  const busy = { status: 503, body: { code: 20503 }, headers: { "retry-after": "29" } };
  const served = await serve(notFound, busy);
  const onRetry = vi.fn();
  const connection = connectSummaries({ ...createOptions(served), hooks: { onRetry } });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const options = { ...quickly, totalMilliseconds: 25_000 };
  const ended = waitForConferenceSummary(connection, conferenceSid, options).catch(
    (error: unknown) => error,
  );
  while (onRetry.mock.calls.length === 0) await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await ended).toMatchObject({
    name: "TimeoutError",
    message: `The summary of ${conferenceSid} was not finished within 25000 ms: there was none.`,
    cause: { name: "ApiError", status: 503, retryAfter: 29 },
  });
  expect(served.received).toHaveLength(2);
});

test("options that are no plain object are refused before anything is sent", async () => {
  const { connection, received } = await connectTo(reply("complete"));
  const wait = waitForConferenceSummary(connection, conferenceSid, new AbortController());
  await expect(wait).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "options" });
  expect(received).toEqual([]);
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
