import { resolve } from "node:path";
import { readDeviations } from "@conference-kit/spec-drift";
import { readOfficialCall } from "@conference-kit/specifications/model";
import type { Twilio } from "twilio";
import { beforeAll, describe, expect, test } from "vitest";
import type { RequestValues } from "../matrix/fields.ts";
import { useContract } from "../suite/contract.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { locateProblem } from "../suite/locate-problem.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { completeValues, listRequestCases } from "../suite/values.ts";
import { acceptedDifferences } from "./accepted-differences.ts";
import { compareRequests, type Difference } from "./compare-requests.ts";
import { askForCall, callOfficial, createOfficialClient } from "./official-client.ts";
import { sendableValues } from "./sendable-values.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const deviations = readDeviations(repository);

const contract = useContract();
let official: Twilio;

beforeAll(() => {
  official = createOfficialClient(contract.hosts());
});

const saidCalls = new Map(operations.map((operation) => [operation, readOfficialCall(operation)]));

/** The operations that Twilio's own client has calls for. */
const compared = operations.filter((operation) => typeof saidCalls.get(operation) === "object");

function findOperation(id: string): TestedOperation {
  return operations.find((operation) => operation.id === id) ?? expect.fail(`There is no ${id}.`);
}

/** Compares what Twilio's own client sends with what the specification says, as our clients do. */
async function listDifferences(
  operation: TestedOperation,
  values: RequestValues,
  callTheirs = () => callOfficial(official, operation, values),
): Promise<Difference[]> {
  await callTheirs();
  const [theirs = expect.fail("Twilio's client has sent nothing."), ...more] = contract.sent();
  expect(more).toEqual([]);
  return compareRequests(expectedRequest(operation, values), theirs);
}

function expectAccepted(differences: readonly Difference[]): void {
  const unexplained = differences.filter(
    (difference) =>
      !acceptedDifferences.some(({ part, isSo }) => part === difference.part && isSo(difference)),
  );
  expect(unexplained).toEqual([]);
}

/** Twilio's client does not encode these in a path, so that it can't reach them. */
const unreachable = new Set<unknown>(["100%", "who? #1", "50 % / #1?"]);

function isReachable({ values }: { values: RequestValues }): boolean {
  return !Object.values(values.path).some((value) => unreachable.has(value));
}

describe.each(compared)("$id is sent as Twilio's own client sends it", (operation) => {
  test.each(listRequestCases(operation).filter(isReachable))("with $title", async ({ values }) => {
    const sendable = sendableValues(operation.id, values, deviations);
    expectAccepted(await listDifferences(operation, sendable));
  });
});

test("each specification says how Twilio's own client makes its requests", async () => {
  const unsaid = operations.filter((operation) => saidCalls.get(operation) === undefined);
  if (unsaid.length === 0) return;
  expect.fail(await locateProblem(...unsaid.map(askForCall)));
});

test.each([
  ["that is not said", undefined, "x-official-call: insights.v1.conferences(ConferenceSid).fetch"],
  ["that Twilio's own client hasn't got", "insights.v1.rooms.fetch", "no insights.v1.rooms.fetch."],
])("a call %s is an error that says what to write where", async (_, said, message) => {
  const operation = findOperation("getConferenceSummary");
  const changed = { ...operation, node: { ...operation.node, "x-official-call": said } };
  const called = callOfficial(official, changed, completeValues(operation));
  await expect(called).rejects.toThrow("openapi/insights-v1.yaml");
  await expect(called).rejects.toThrow(message);
});

test("conferences between two dates are asked for as Twilio's own client asks", async () => {
  const query = { "DateCreated>": "2026-01-01", "DateCreated<": "2026-01-31" };
  const operation = findOperation("listConferences");
  const values = completeValues(operation, { query });
  const callTheirs = () =>
    official.api.v2010.accounts(String(values.path.AccountSid)).conferences.page({
      dateCreatedAfter: new Date("2026-01-01T12:00:00Z"),
      dateCreatedBefore: new Date("2026-01-31T12:00:00Z"),
    });
  expectAccepted(await listDifferences(operation, values, callTheirs));
});

test.each(acceptedDifferences)(
  "the accepted difference in the $part is there: $reason",
  async ({ part, shownBy, isSo }) => {
    const operation = findOperation(shownBy.operation);
    const values = completeValues(operation, shownBy.values);
    const differences = await listDifferences(operation, values);
    expectAccepted(differences);
    expect(differences.find((difference) => difference.part === part)).toSatisfy(isSo);
  },
);

test.each(["100%", "who? #1"])(
  "Twilio's own client can't reach the label %j, ours can",
  async (label) => {
    const operation = findOperation("getParticipant");
    const values = completeValues(operation, { path: { CallSid: label } });
    await expect(callOfficial(official, operation, values)).rejects.toThrow();
    const { data } = await contract.call(operation, { values });
    expect(data).toHaveProperty("call_sid");
  },
);
