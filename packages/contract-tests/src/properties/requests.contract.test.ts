import * as fc from "fast-check";
import { expect, test } from "vitest";
import { encodeRequest } from "../matrix/encode-request.ts";
import { createPathPattern, readRequest } from "../matrix/read-request.ts";
import { calls } from "../suite/calls.ts";
import { useOwnMocks } from "./own-mocks.ts";
import { requests } from "./requests.ts";

const mocks = useOwnMocks();

/** What is to arrive: a list without values is not sent. */
function dropEmptyLists(body: object): Record<string, unknown> {
  const fields = Object.entries(body);
  return Object.fromEntries(
    fields.filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

test.each(calls)("any $operation is accepted and arrives as it was meant", async (expected) => {
  const operation = mocks.operations().find(({ iid }) => iid === expected.operation);
  const described = mocks.described().find(({ id }) => id === expected.operation);
  const arbitrary = requests[expected.operation];
  if (operation === undefined || described === undefined || arbitrary === undefined) {
    return expect.fail(`Nothing is known about ${expected.operation}.`);
  }
  const pattern = createPathPattern(operation);
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ meant, call }) => {
      await call(mocks.clients());
      const { request, response } = mocks.latest();
      expect(response.status).toBe(expected.success);
      const { path = {}, query = {}, body = {} } = meant;
      const values = { path, query, body: dropEmptyLists(body) };
      expect(readRequest(operation, pattern, request)).toEqual(values);
      expect({
        line: `${request.method} ${request.path}`,
        contentType: request.headers["content-type"],
        body: request.body,
      }).toEqual(encodeRequest(described, values));
    }),
    { numRuns: 100 },
  );
});
