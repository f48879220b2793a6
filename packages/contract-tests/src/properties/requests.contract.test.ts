import { readViolations } from "@conference-kit/mock";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerByHandlers, writeRequest } from "../fixtures/agreement.ts";
import { handlersOf } from "../fixtures/handlers-of.ts";
import type { RequestValues } from "../matrix/fields.ts";
import { createReader } from "../matrix/read-request.ts";
import { useContract } from "../suite/contract.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { operations } from "../suite/operations.ts";
import { anyRequest, byChance } from "./any-request.ts";

const contract = useContract();

/** The expected values: neither undefined nor an empty list is sent. */
function dropUnsent(values: RequestValues): RequestValues {
  const drop = (members: object) =>
    Object.fromEntries(
      Object.entries(members).filter(
        ([, value]) => value !== undefined && [value].flat().length > 0,
      ),
    );
  return { path: values.path, query: drop(values.query), body: drop(values.body) };
}

test.each(operations)(
  "any $id is taken by mock and handlers, and arrives as it was meant",
  async (operation) => {
    const read = createReader(operation, operation.fields);
    const handlers = [handlersOf(operation)()];
    await fc.assert(
      fc.asyncProperty(anyRequest(operation), async (values) => {
        contract.exchanges.length = 0;
        await contract.call(operation, { values, options: byChance });
        expect(contract.sent()).toEqual([expectedRequest(operation, values)]);
        for (const { request, response } of contract.exchanges) {
          expect(response.status).toBe(operation.success);
          expect(readViolations(response)).toEqual([]);
          expect(read(request)).toEqual(dropUnsent(values));
        }
        const request = writeRequest(operation, values);
        const answer = await answerByHandlers(operation, request, handlers);
        expect(answer).toMatchObject({ status: operation.success, broken: [] });
      }),
      { numRuns: 100 },
    );
  },
);
