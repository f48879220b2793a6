import { createServer, type RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { createSummariesClient } from "@conference-kit/insights-summaries";
import { listen } from "@conference-kit/mock";
import { fixtures } from "@conference-kit/test-fixtures";
import {
  createParticipantsClient,
  type Fetch,
  isParticipantGone,
} from "@conference-kit/voice-participants";
import { createParticipantsApi } from "@conference-kit/voice-participants/api";
import crossFetch from "cross-fetch";
import { http, passthrough } from "msw";
import { setupServer } from "msw/node";
import nodeFetch from "node-fetch";
import nodeFetch2 from "node-fetch2";
import { fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { credentials } from "../suite/credentials.ts";
import { accountSid, callSid, conferenceSid } from "./sids.ts";

/** The `fetch` implementations that callers use; msw intercepts the runtime's own. */
const fetches: { name: string; fetch?: Fetch }[] = [
  // @ts-expect-error under exactOptionalPropertyTypes alone its own AbortSignal is another one
  { name: "node-fetch 2", fetch: nodeFetch2 },
  { name: "node-fetch 3", fetch: nodeFetch },
  { name: "cross-fetch", fetch: crossFetch },
  { name: "undici", fetch: undiciFetch },
  { name: "the runtime's fetch through msw" },
];

const notFound = { code: 20404, message: "Not found", more_info: "", status: 404 };

/** Gives the options of a client of a server with fixed answers, and the requests that it received. */
async function serve(answer: RequestListener, fetch?: Fetch) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    answer(request, response);
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  const retry = { attempts: 3, baseDelayMilliseconds: 1 };
  return { options: { ...credentials, baseUrl: url, retry, ...(fetch && { fetch }) }, bodies };
}

function answerWith(status: number, body: unknown): RequestListener {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
}

const lose: RequestListener = (request) => request.socket.destroy();

describe.each(fetches)("with $name", ({ fetch }) => {
  const interceptor = setupServer(http.all("*", () => passthrough()));
  if (fetch === undefined) {
    beforeAll(() => interceptor.listen());
    afterAll(() => interceptor.close());
  }

  test("a form goes out, and the answer is read", async () => {
    const created = fixtures.voice.createParticipant[201].queued;
    const { options, bodies } = await serve(answerWith(201, created), fetch);
    const body = { From: "+15017122661", To: "client:alice" };
    const added = await createParticipantsClient(options).create(conferenceSid, body);
    expect(added).toEqual(created);
    expect(bodies).toEqual(["From=%2B15017122661&To=client%3Aalice"]);
  });

  test("an error has its code, after one request", async () => {
    const { options, bodies } = await serve(answerWith(404, notFound), fetch);
    const error = await createParticipantsClient(options)
      .get(conferenceSid, callSid)
      .catch((reason: unknown) => reason);
    expect(isParticipantGone(error)).toBe(true);
    expect(bodies).toHaveLength(1);
  });

  test("a 503 is repeated, and a summary that is not there yet is waited for", async () => {
    const complete = fixtures.insights.getConferenceSummary[200].ended;
    const answers = [answerWith(404, notFound), answerWith(503, {}), answerWith(200, complete)];
    const { options, bodies } = await serve((...call) => answers.shift()?.(...call), fetch);
    const summaries = createSummariesClient(options);
    const patience = { intervalMilliseconds: 1 };
    expect(await summaries.waitForConference(conferenceSid, patience)).toEqual(complete);
    expect(bodies).toHaveLength(3);
  });

  test("the raw client gives an error as data", async () => {
    const { options } = await serve(answerWith(404, notFound), fetch);
    const { error, response } = await createParticipantsApi(options).GET(
      "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
      {
        params: {
          path: { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSid },
        },
      },
    );
    expect([error, response.status]).toEqual([notFound, 404]);
  });

  test("of an error body of 100 MB the start is read, and the connection is given up", async () => {
    const size = 100_000_000;
    const chunk = "x".repeat(100_000);
    let written = 0;
    let closed: Promise<unknown> | undefined;
    const { options } = await serve(async (request, response) => {
      closed = new Promise((resolve) => request.socket.once("close", resolve));
      response.writeHead(400, { "content-type": "text/plain", "content-length": size });
      while (written < size && !response.destroyed) {
        written += chunk.length;
        if (response.write(chunk)) continue;
        await Promise.race([closed, new Promise((resolve) => response.once("drain", resolve))]);
      }
    }, fetch);
    const call = createParticipantsClient(options).get(conferenceSid, callSid);
    await expect(call).rejects.toMatchObject({ name: "ApiError", status: 400 });
    await closed;
    expect(written).toBeLessThan(size / 2);
  });

  test("what fetches is repeated after a lost connection", async () => {
    const participant = fixtures.voice.getParticipant[200].onHold;
    const answers = [lose, answerWith(200, participant)];
    const { options, bodies } = await serve((...call) => answers.shift()?.(...call), fetch);
    const fetched = createParticipantsClient(options).get(conferenceSid, callSid);
    expect(await fetched).toEqual(participant);
    expect(bodies).toHaveLength(2);
  });

  test("a lost connection is a ConnectionError with its cause, and repeats no create", async () => {
    const { options, bodies } = await serve(lose, fetch);
    const body = { From: "+15017122661", To: "client:alice" };
    await expect(
      createParticipantsClient(options).create(conferenceSid, body),
    ).rejects.toMatchObject({ name: "ConnectionError", unsent: false, cause: expect.any(Error) });
    expect(bodies).toHaveLength(1);
  });
});
