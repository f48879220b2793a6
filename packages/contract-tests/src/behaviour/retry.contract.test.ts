import { describe, expect, test } from "vitest";
import { rawClient } from "../suite/callers.ts";
import { credentials } from "../suite/credentials.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { operations } from "../suite/operations.ts";
import { completeValues, exampleOf, listRequestCases, plainValues } from "../suite/values.ts";
import { useClients } from "./clients.ts";
import { callSid, conferenceSid } from "./sids.ts";

const contract = useClients();

const options = { ...credentials, retry: { attempts: 3, baseDelayMilliseconds: 1 } };

function statuses(): number[] {
  return contract.exchanges.map(({ response }) => response.status);
}

/** Options with which nothing waits for a Retry-After. */
const impatient = {
  ...options,
  async fetch(url: string, init: RequestInit) {
    const { status, headers, body } = await fetch(url, init);
    const others = [...headers].filter(([name]) => name !== "retry-after");
    return new Response(body, { status, headers: others });
  },
};

describe.each(operations)("$id", (operation) => {
  const { repeat, success } = operation;
  const { path, body } = plainValues(operation);
  const everything = listRequestCases(operation).find(({ title }) => title === "everything");
  const values = { path, body, query: everything?.values.query ?? {} };
  const failures = [429, 500, 503].map((status) => {
    const repeats = status === 429 || repeat !== "unprocessed";
    return { status, repeats, outcome: repeats ? "repeated" : "not repeated" };
  });
  test.each(failures)("is $outcome after a $status", async ({ status, repeats }) => {
    const wanted = [{ status }, { status: success }];
    const called = contract.call(operation, { values, wanted, options: impatient });
    if (repeats) await called;
    else await expect(called).rejects.toMatchObject({ status, code: 20_000 + status });
    expect(statuses()).toEqual(repeats ? [status, success] : [status]);
    const expected = expectedRequest(operation, values);
    expect(contract.sent()).toEqual(repeats ? [expected, expected] : [expected]);
  });

  test.each([
    [400, 20001],
    [401, 20003],
    [403, 20403],
    [404, 20404],
  ])("is not repeated after a %d", async (status, code) => {
    const called = contract.call(operation, { wanted: [{ status }], options });
    await expect(called).rejects.toMatchObject({ name: "ApiError", status, code });
    expect(statuses()).toEqual([status]);
  });
});

test.each(operations.filter(rawClient.offers))(
  "the raw client does not repeat $id after a 500, unless it is told to",
  async (operation) => {
    const wanted = [{ status: 500 }, { status: operation.success }];
    const called = contract.call(operation, { caller: rawClient, wanted, options });
    await expect(called).rejects.toMatchObject({ code: 20500 });
    expect(statuses()).toEqual([500]);
  },
);

const exceptions = operations.flatMap((operation) => {
  const { id, repeat, fields } = operation;
  const field = fields.find(({ name }) => typeof repeat === "object" && name === repeat.unless);
  return field === undefined ? [] : [{ id, name: field.name, field, operation }];
});

test.each(exceptions)(
  "$id is not repeated after a 500 with $name",
  async ({ field, operation }) => {
    const values = completeValues(operation, { [field.place]: { [field.name]: exampleOf(field) } });
    const called = contract.call(operation, { values, wanted: [{ status: 500 }], options });
    await expect(called).rejects.toMatchObject({ status: 500, code: 20500 });
    expect(statuses()).toEqual([500]);
  },
);

test("a create that may have dialled is not repeated after a 500", async () => {
  const { participants } = contract.connect([{ status: 500 }], options);
  const created = participants.create(conferenceSid, { From: "+15017122661", To: "client:alice" });
  await expect(created).rejects.toMatchObject({ status: 500, code: 20500 });
  expect(statuses()).toEqual([500]);
});

test("a create that was not processed is repeated after its Retry-After, byte for byte", async () => {
  const { participants } = contract.connect([{ status: 429 }, { status: 201 }], options);
  await participants.create(conferenceSid, { From: "+15017122661", To: "client:alice" });
  expect(statuses()).toEqual([429, 201]);
  const [first, second] = contract.sent();
  expect(second).toEqual(first);
});

test("an update that announces is not repeated after a 500", async () => {
  const { participants } = contract.connect([{ status: 500 }], options);
  const AnnounceUrl = "https://example.com/announcement.xml";
  const updated = participants.update(conferenceSid, callSid, { AnnounceUrl });
  await expect(updated).rejects.toMatchObject({ status: 500, code: 20500 });
  expect(statuses()).toEqual([500]);
});

test("an update that announces to a conference is not repeated after a 500", async () => {
  const { conferences } = contract.connect([{ status: 500 }], options);
  const announced = conferences.announce(conferenceSid, "https://example.com/closing.xml");
  await expect(announced).rejects.toMatchObject({ status: 500, code: 20500 });
  expect(statuses()).toEqual([500]);
});

test("ending a conference that has ended already is a success", async () => {
  const refused = { status: 400, example: "conferenceNotInProgress" };
  const { conferences } = contract.connect([refused, { status: 200, example: "ended" }], options);
  expect(await conferences.end(conferenceSid)).toEqual(contract.answer());
  expect(statuses()).toEqual([400, 200]);
});

test("a 404 on a repeated removal means that the first one worked", async () => {
  const { participants } = contract.connect([{ status: 500 }, { status: 404 }], options);
  expect(await participants.remove(conferenceSid, callSid)).toBeUndefined();
  expect(statuses()).toEqual([500, 404]);
});

test("a Retry-After that is too long fails at once and says how long it is", async () => {
  const retry = { ...options.retry, maximumRetryAfterMilliseconds: 999 };
  const { participants } = contract.connect([{ status: 503 }], { ...options, retry });
  await expect(participants.get(conferenceSid, callSid)).rejects.toMatchObject({
    status: 503,
    code: 20503,
    retryAfter: 1,
  });
  expect(statuses()).toEqual([503]);
});
