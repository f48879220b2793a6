import { expect, test } from "vitest";
import { ask, createHarness, from, type Harness } from "../../test/harness.ts";
import { createSimulator, type Fault } from "../index.ts";

const whom = { From: from, To: "client:agent", Label: "agent" };

function create(harness: Harness) {
  return harness.participants.create("support-4711", whom);
}

function countDials({ twilio }: Harness): number {
  return twilio.journal.events.filter(({ type }) => type === "call-initiated").length;
}

function withFault(fault: Fault): Harness {
  return createHarness({ faults: [fault] });
}

test("a fault with 429 answers without dialling", async () => {
  const harness = withFault({ times: 1, failure: { kind: "too-many-requests", retryAfter: 2 } });
  await expect(create(harness)).rejects.toMatchObject({ status: 429, code: 20429 });
  expect(countDials(harness)).toBe(0);
  await create(harness);
  expect(countDials(harness)).toBe(1);
});

test("a 429 has the Retry-After that its fault names, or none", async () => {
  const headers = [];
  for (const retryAfter of [7, undefined]) {
    const { twilio } = withFault({ failure: { kind: "too-many-requests", retryAfter } });
    const response = await twilio.fetch(
      "https://api.twilio.com/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659/Conferences/room/Participants.json",
      {
        method: "POST",
        headers: {
          authorization: `Basic ${btoa("AC5ef8732a3c49700934481addd5ce1659:not-a-real-token")}`,
        },
        body: new URLSearchParams(whom),
      },
    );
    headers.push(response.headers.get("retry-after"));
  }
  expect(headers).toEqual(["7", null]);
});

test.each([
  [{ kind: "server-error" }, 0],
  [{ kind: "server-error", acts: true }, 1],
  [{ kind: "unavailable" }, 0],
  [{ kind: "unavailable", acts: true }, 1],
  [{ kind: "connection-lost" }, 0],
  [{ kind: "connection-lost", acts: true }, 1],
  [{ kind: "cut-off" }, 1],
] as const)("after %j the call has been dialled %i times", async (failure, dials) => {
  const harness = withFault({ times: 1, failure });
  await expect(create(harness)).rejects.toThrow();
  expect(countDials(harness)).toBe(dials);
  expect(harness.twilio.journal.requests).toMatchObject([{ acted: dials === 1 }]);
});

test("repeating a create whose answer was lost shows as a double dial", async () => {
  const harness = withFault({ times: 1, failure: { kind: "connection-lost", acts: true } });
  await expect(create(harness)).rejects.toThrow();
  await harness.participants.create("support-4711", { From: from, To: "client:agent" });
  await harness.twilio.clock.advance({ seconds: 1 });
  expect(countDials(harness)).toBe(2);
});

test("a fault with 503 answers with the HTML of a proxy", async () => {
  const { twilio } = withFault({ failure: { kind: "unavailable" } });
  const answer = twilio.request({
    accountSid: "AC5ef8732a3c49700934481addd5ce1659",
    method: "GET",
    path: "/v1/Conferences",
  });
  expect(await answer).toMatchObject({ status: 503, body: expect.stringContaining("<h1>") });
});

test("a slow answer comes when its simulated time has passed", async () => {
  const harness = withFault({ failure: { kind: "slow", by: { seconds: 10 } } });
  let answered = false;
  const answer = create(harness).then(() => {
    answered = true;
  });
  await new Promise<void>((resolve) => {
    harness.twilio.journal.subscribe(({ type }) => type === "request" && resolve());
  });
  await harness.twilio.clock.advance({ milliseconds: 9999 });
  expect(answered).toBe(false);
  await harness.twilio.clock.advance({ milliseconds: 1 });
  await answer;
  expect(answered).toBe(true);
});

test("a fault applies to the operations and the account that it names, after so many requests", async () => {
  const other = "AC00000000000000000000000000000000";
  const harness = withFault({
    operations: ["createParticipant"],
    after: 1,
    failure: { kind: "server-error" },
  });
  await harness.twilio.faults.add({ accountSid: other, failure: { kind: "server-error" } });
  const created = await create(harness);
  await harness.participants.get(created.conference_sid, "agent");
  await expect(create(harness)).rejects.toMatchObject({ status: 500 });
  expect(harness.twilio.faults.list()).toMatchObject([
    { seen: 2, met: 1 },
    { seen: 0, met: 0 },
  ]);
});

test("the seed decides which requests a probable fault meets", async () => {
  async function play(seed: number): Promise<number[]> {
    const harness = createHarness({
      seed,
      faults: [{ probability: 0.5, failure: { kind: "server-error" } }],
    });
    const statuses = [];
    for (let index = 0; index < 40; index += 1) {
      const { status } = await ask(harness, "GET", "/Conferences/room/Participants.json");
      statuses.push(status);
    }
    return statuses;
  }
  const [one, again, other] = [await play(1), await play(1), await play(2)];
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  const failed = one.filter((status) => status === 500).length;
  expect(failed).toBeGreaterThan(8);
  expect(failed).toBeLessThan(32);
});

test("a fault that is off is neither met nor counted, and goes on where it was once it is on", async () => {
  const harness = createHarness();
  const { faults } = harness.twilio;
  const faultId = await faults.add({ after: 1, times: 1, failure: { kind: "server-error" } });
  await faults.switch(faultId, false);
  for (const label of ["one", "two"]) await harness.add(label);
  expect(faults.list()).toMatchObject([{ on: false, seen: 0, met: 0 }]);
  await faults.switch(faultId, true);
  await harness.add("three");
  await expect(harness.add("four")).rejects.toMatchObject({ status: 500 });
  expect(faults.list()).toMatchObject([{ on: true, seen: 2, met: 1 }]);
  await expect(faults.switch(99, true)).rejects.toThrow(`there are: ${faultId}`);
  await expect(faults.switch(faultId, Object(1))).rejects.toThrow("on has to be true or false");
});

test("a fault that is removed no longer applies", async () => {
  const harness = createHarness();
  const faultId = await harness.twilio.faults.add({ failure: { kind: "server-error" } });
  await expect(create(harness)).rejects.toMatchObject({ status: 500 });
  await harness.twilio.faults.remove(faultId);
  await expect(create(harness)).resolves.toMatchObject({ status: "queued" });
  await expect(harness.twilio.faults.remove(faultId)).rejects.toThrow("there is none");
});

test.each([
  [{}, "options.faults[0].failure.kind is not known"],
  [{ failure: { kind: "explodes" } }, "there are: too-many-requests, server-error"],
  [{ failure: { kind: "slow" } }, "options.faults[0].failure.by has to be a plain object"],
  [{ failure: { kind: "cut-off", acts: true } }, "options.faults[0].failure.acts is not known"],
  [{ operations: ["createCall"], failure: { kind: "cut-off" } }, "there are: createParticipant"],
  [{ probability: 2, failure: { kind: "cut-off" } }, "has to be a number from 0 to 1"],
])("a fault such as %j is an InvalidArgumentError", (fault, problem) => {
  expect(() => createSimulator({ authToken: "x", faults: [Object(fault)] })).toThrow(problem);
});
