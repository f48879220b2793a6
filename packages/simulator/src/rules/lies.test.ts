import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { ask, authToken, callbackUrl, createHarness, from } from "../../test/harness.ts";
import { never } from "../../test/ledger.ts";

const seeds = Array.from({ length: 30 }, (_, index) => index);
const callCallbacks = {
  StatusCallback: "https://app.example/calls",
  StatusCallbackEvent: ["initiated", "answered"] as ("initiated" | "answered")[],
};

/** The text that Twilio signs, by its documentation: the URL, then each name and value, sorted by name. */
function signature(url: string, body: string): string {
  const sorted = [...new URLSearchParams(body)].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHmac("sha1", authToken)
    .update(url + sorted.flat().join(""))
    .digest("base64");
}

/** The order in which an application receives the callbacks of an answered call, with a seed. */
async function receiveInOrder(seed: number): Promise<string> {
  const { twilio, add, received } = createHarness({ seed, order: "shuffled" });
  await add("agent", callCallbacks);
  await twilio.settle();
  received.length = 0;
  await twilio.calls.answer("agent");
  await twilio.settle();
  return received.map((callback) => callback.StatusCallbackEvent ?? callback.CallStatus).join(", ");
}

test(never("fixed-order"), async () => {
  const orders = await Promise.all(seeds.map(receiveInOrder));
  expect(new Set(orders)).toEqual(
    new Set(["participant-join, in-progress", "in-progress, participant-join"]),
  );
});

test(never("after-the-answer"), async () => {
  const first = new Set<string>();
  for (const seed of seeds) {
    const order: string[] = [];
    const { twilio, add } = createHarness({
      seed,
      order: "shuffled",
      deliver() {
        order.push("callback");
        return new Response(null, { status: 204 });
      },
    });
    await add("agent", callCallbacks);
    order.push("answer");
    await twilio.settle();
    expect(order).toHaveLength(2);
    first.add(order[0] ?? "");
  }
  expect(first).toEqual(new Set(["callback", "answer"]));
});

test(never("one-sequence"), async () => {
  const { twilio, add, received } = createHarness();
  await add("agent", callCallbacks);
  await twilio.calls.answer("agent");
  await twilio.settle();
  const numbers = received.map(({ SequenceNumber: number, CallbackSource: source }) =>
    source === undefined ? `conference ${number}` : `call ${number}`,
  );
  expect(numbers.sort()).toEqual(["call 0", "call 1", "conference 1"]);
});

test(never("repeat-after-5xx"), async () => {
  const { twilio, add } = createHarness({ deliver: () => new Response(null, { status: 503 }) });
  await add("agent");
  await twilio.calls.answer("agent");
  await twilio.clock.advance({ minutes: 1 });
  expect(twilio.journal.deliveries).toHaveLength(1);
});

test(never("dialling-429"), async () => {
  const { twilio, add } = createHarness();
  for (let index = 0; index < 40; index += 1) await add(`agent ${index}`);
  expect(twilio.journal.requests.map(({ status }) => status)).toEqual(Array(40).fill(201));
});

test(never("later-url"), async () => {
  const urls: string[] = [];
  const { twilio, add } = createHarness({
    deliver({ url }) {
      urls.push(url);
      return new Response(null, { status: 204 });
    },
  });
  await add("agent");
  await add("customer", { ConferenceStatusCallback: "https://later.example/" });
  for (const label of ["customer", "agent"]) await twilio.calls.answer(label);
  await twilio.settle();
  expect(new Set(urls)).toEqual(new Set([callbackUrl]));
});

test(never("twiml-code"), async () => {
  const { add } = createHarness();
  await add("agent");
  await expect(add("agent")).rejects.toMatchObject({ code: 16026 });
});

test(never("known-parameters"), async () => {
  const { twilio, add, received } = createHarness({
    scenario: { conferences: [{ callbackParameters: { Novelty: "yes" } }] },
  });
  await add("agent");
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(received).toMatchObject([{ StatusCallbackEvent: "participant-join", Novelty: "yes" }]);
});

test(never("rewritten-url"), async () => {
  const url = "https://app.example:443/it's?b=2&a='1'";
  const requests: Request[] = [];
  const { twilio, add } = createHarness({
    deliver(request) {
      requests.push(request.clone());
      return new Response(null, { status: 204 });
    },
  });
  await add("agent", { ConferenceStatusCallback: `${url}#rc=2` });
  await twilio.calls.answer("agent");
  await twilio.settle();
  const [request] = requests;
  const body = (await request?.text()) ?? "";
  expect(request?.headers.get("X-Twilio-Signature")).toBe(signature(url, body));
});

test(never("summary-at-once"), async () => {
  const { twilio, add, summaries } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await twilio.calls.answer("agent");
  await twilio.calls.hangUp("agent");
  await expect(summaries.get(conferenceSid)).rejects.toMatchObject({ status: 404, code: 20404 });
  const { items } = await summaries.list();
  expect(items).toEqual([]);
});

test(never("summary-without-leg"), async () => {
  const { twilio, participants, add, summaries } = createHarness();
  await add("agent");
  const whom = { From: from, To: "client:alice", Label: "alice" };
  const { conference_sid: conferenceSid } = await participants.create("other", whom);
  await participants.remove(conferenceSid, "alice");
  await twilio.calls.busy("agent");
  await twilio.clock.advance({ minutes: 30 });
  const { items } = await summaries.list();
  expect(items.map(({ friendly_name }) => friendly_name)).toEqual(["support-4711"]);
});

test(never("invented-quality"), async () => {
  const { twilio, add, summaries } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await twilio.calls.answer("agent");
  await twilio.calls.hangUp("agent");
  await twilio.clock.advance({ minutes: 30 });
  const summary = await summaries.get(conferenceSid);
  expect(summary).toMatchObject({ detected_issues: null, tags: null, tag_info: null });
  const { items } = await summaries.participants(conferenceSid);
  expect(items).toMatchObject([{ metrics: null, country_code: null, participant_region: null }]);
});

test(never("names-on-reads"), async () => {
  const harness = createHarness();
  await harness.add("agent");
  for (const [method, path] of [
    ["GET", ".json"],
    ["POST", ".json"],
    ["GET", "/Participants.json"],
    ["GET", "/Participants/agent.json"],
    ["POST", "/Participants/agent.json"],
  ] as const) {
    const { status, body } = await ask(harness, method, `/Conferences/support-4711${path}`);
    expect({ status, code: body.code }, `${method} ${path}`).toEqual({ status: 405, code: 20004 });
  }
});

test(never("audio"), async () => {
  const { twilio, add, receivedEvents, received } = createHarness();
  await add("agent", { WaitUrl: "https://app.example/music", StatusCallback: undefined });
  await add("customer");
  await twilio.clock.advance({ hours: 1 });
  expect(receivedEvents()).not.toContain("participant-speech-start");
  expect(received.every((callback) => callback.StatusCallbackEvent !== undefined)).toBe(true);
});
