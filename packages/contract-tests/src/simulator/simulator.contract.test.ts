import { type Mock, readViolations, startMock } from "@conference-kit/mock";
import { simulatedOperations } from "@conference-kit/simulator";
import { type SimulatorServer, startSimulatorServer } from "@conference-kit/simulator/server";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { setUpConference } from "../behaviour/set-up-conference.ts";
import { answerByHandlers, writeRequest } from "../fixtures/agreement.ts";
import { handlersOf } from "../fixtures/handlers-of.ts";
import { credentials } from "../suite/credentials.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { listRequestCases } from "../suite/values.ts";
import { listWrongRequests } from "../suite/wrong-requests.ts";

let server: SimulatorServer;
let proxies: ReadonlyMap<string, Mock>;

beforeAll(async () => {
  const { accountSid, authToken } = credentials;
  const accounts = [{ sid: accountSid, authToken }];
  server = await startSimulatorServer({ port: 0, clock: "manual", accounts });
  const started = inject("specifications").map(async ({ name, document }) => {
    const upstream = new URL(server.url);
    return [name, await startMock({ specification: structuredClone(document), upstream })] as const;
  });
  proxies = new Map(await Promise.all(started));
});

afterAll(async () => {
  await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
  await server.stop();
});

async function ask(url: string | undefined, { target, ...init }: ReturnType<typeof writeRequest>) {
  const response = await fetch(`${url}${target}`, init);
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : JSON.parse(text),
    violations: readViolations({ headers: Object.fromEntries(response.headers) }),
  };
}

// How a conference behaves is written by hand, so a specification can be ahead of it.
const isSimulated = ({ id }: TestedOperation): boolean => simulatedOperations.includes(id);

describe.each(operations.filter(isSimulated))("the simulator and $id", (operation) => {
  test.each(listRequestCases(operation))(
    "go through Prism without a violation with $title",
    async ({ values }) => {
      const request = writeRequest(
        operation,
        await setUpConference(server.simulator, operation, values),
      );
      const answer = await ask(proxies.get(operation.specification)?.url, request);
      expect(answer).toMatchObject({ status: operation.success, violations: [] });
    },
  );
});

test.each(operations.filter((operation) => !isSimulated(operation)))(
  "the simulator does not simulate $id, and answers it with 501",
  async (operation) => {
    const [simplest] = listRequestCases(operation);
    if (simplest === undefined) throw new Error(`There is no request for ${operation.id}.`);
    expect(await ask(server.url, writeRequest(operation, simplest.values))).toMatchObject({
      status: 501,
      body: { message: `The simulator does not simulate ${operation.id}.` },
    });
  },
);

// The handlers refuse in the mock's words, and asking them costs less: refused.contract.test.ts compares both.
describe.each(operations)("the simulator and a wrong request for $id", (operation) => {
  const handlers = [handlersOf(operation)()];
  test.each(listWrongRequests(operation))(
    "refuse it in the handlers' words with $title",
    async ({ values }) => {
      const request = writeRequest(operation, values);
      const { status, error } = await answerByHandlers(operation, request, handlers);
      expect(error).toBeDefined();
      expect(await ask(server.url, request)).toEqual({ status, body: error, violations: [] });
    },
  );
});
