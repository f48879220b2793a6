import { createServer, type RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { type Listener, listen } from "@conference-kit/mock";
import { afterEach, describe, expect, test } from "vitest";
import { createRelay } from "./relay.ts";

const listeners: Listener[] = [];
const problems: string[] = [];

afterEach(async () => {
  problems.length = 0;
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

async function serve(answer: RequestListener): Promise<string> {
  const listener = await listen(createServer(answer));
  listeners.push(listener);
  return listener.url;
}

/** Gives the address of a relay to a server that answers so. */
async function relayTo(answer: RequestListener, timeLimit = 60_000): Promise<string> {
  const upstream = new URL(await serve(answer));
  const relay = createRelay(upstream, timeLimit, (problem) => problems.push(problem));
  const listener = await listen(relay);
  listeners.push(listener);
  return listener.url;
}

test("the relay passes on a request with its body and the headers that Twilio needs, and no others", async () => {
  const url = await relayTo(async (request, response) => {
    const body = await text(request);
    const { authorization, "content-type": type, accept, "user-agent": agent } = request.headers;
    response.end(
      JSON.stringify([
        `${request.method} ${request.url}`,
        [authorization, type, accept, agent, request.headers.prefer],
        body,
      ]),
    );
  });
  const answer = await fetch(`${url}//elsewhere/%2F?a=b%20c`, {
    method: "POST",
    headers: {
      accept: "*/*",
      authorization: "Basic abc",
      "content-type": "text/plain",
      prefer: "code=500",
      "user-agent": "some/1",
    },
    body: "ä",
  });
  expect(await answer.json()).toEqual([
    "POST //elsewhere/%2F?a=b%20c",
    ["Basic abc", "text/plain", "*/*", "some/1", null],
    "ä",
  ]);
  expect(problems).toEqual([]);
});

test("the relay passes back an answer with status and headers, decompressed", async () => {
  const url = await relayTo((_request, response) => {
    const body = gzipSync("enough");
    response.writeHead(429, { "content-encoding": "gzip", "retry-after": "3" }).end(body);
  });
  const answer = await fetch(url);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "3"]);
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(await answer.text()).toBe("enough");
});

describe("the relay reports what Prism would hide", () => {
  test("a redirect, which is not followed", async () => {
    const visits: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      visits.push(request.url);
      response.end();
    });
    const url = await relayTo((_request, response) => {
      response.writeHead(307, { location: elsewhere }).end();
    });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(problems).toEqual(["The answer has the status 307, which is not declared."]);
    expect(visits).toEqual([]);
  });

  test("the status 501", async () => {
    const url = await relayTo((_request, response) => {
      response.writeHead(501).end();
    });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(problems).toEqual(["The answer has the status 501, which is not declared."]);
  });

  test("a connection that ends before the answer", async () => {
    const url = await relayTo((request) => {
      request.destroy();
    });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(problems).toEqual([
      "The connection failed before an answer was complete (UND_ERR_SOCKET).",
    ]);
  });

  test("a connection that ends in the middle of the answer", async () => {
    const url = await relayTo((_request, response) => {
      response.write("{", () => response.destroy());
    });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(problems).toEqual([
      "The connection failed before an answer was complete (UND_ERR_SOCKET).",
    ]);
  });

  test("an answer that does not come in time", async () => {
    const url = await relayTo(() => {}, 20);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(problems).toEqual(["No answer came within the time limit."]);
  });
});
