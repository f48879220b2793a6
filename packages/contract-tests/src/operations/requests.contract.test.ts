import { describe, expect, test } from "vitest";
import { callers, ownFunction } from "../suite/callers.ts";
import { useContract } from "../suite/contract.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { operations } from "../suite/operations.ts";
import { listRequestCases, plainValues } from "../suite/values.ts";

const contract = useContract();

describe.each(callers)("$title", (caller) => {
  const offered = operations.filter(caller.offers);
  describe.each(offered)("sends $id", (operation) => {
    test.each(listRequestCases(operation))("with $title", async ({ values }) => {
      await contract.call(operation, { values, caller });
      expect(contract.sent()).toEqual([expectedRequest(operation, values)]);
      expect(contract.exchanges.map(({ response }) => response.status)).toEqual([
        operation.success,
      ]);
    });
  });
});

test.each(operations)("$id is a function of its own, too", async (operation) => {
  const { data } = await contract.call(operation, { caller: ownFunction });
  expect(data).toEqual(operation.success === 204 ? undefined : contract.answer());
  expect(contract.sent()).toEqual([expectedRequest(operation, plainValues(operation))]);
});
