import { describe, expect, test } from "vitest";
import { expectAgreement, writeRequest } from "../fixtures/agreement.ts";
import { handlersOf } from "../fixtures/handlers-of.ts";
import type { RequestValues } from "../matrix/fields.ts";
import { useContract } from "../suite/contract.ts";
import { isGiven, operations, type TestedOperation } from "../suite/operations.ts";
import { refusalOf } from "../suite/refusals.ts";
import { plainValues } from "../suite/values.ts";
import { listWrongRequests } from "../suite/wrong-requests.ts";

const contract = useContract();

async function expectUnsent(
  operation: TestedOperation,
  values: RequestValues,
  argument: string | undefined,
): Promise<void> {
  const called = contract.call(operation, { values });
  await expect(called).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  expect(contract.exchanges).toEqual([]);
}

describe.each(operations)("$id", (operation) => {
  const handlers = [handlersOf(operation)()];
  const wrong = listWrongRequests(operation);
  const byCaller = wrong.filter(({ isRaw = false }) => !isRaw);

  test.each(wrong)(
    "is refused by mock and handlers with $title",
    async ({ values, place, rules, parameter }) => {
      const request = writeRequest(operation, values);
      const { violations, ...answer } = await expectAgreement(contract, operation, request, {
        handlers,
      });
      expect(answer).toMatchObject(refusalOf(operation, parameter));
      const places = violations.map((violation) => violation.place);
      expect(new Set(places)).toEqual(new Set([`request ${place}`]));
      expect(rules).toEqual(expect.arrayContaining(violations.map(({ rule }) => rule)));
    },
  );

  test.each(byCaller.filter(({ argument }) => argument !== undefined))(
    "is refused before anything is sent with $title",
    ({ values, argument }) => expectUnsent(operation, values, argument),
  );

  // The API answers the same for every wrong value of a field.
  const passedOn = byCaller.filter(({ argument }) => argument === undefined);
  test.each([...new Map(passedOn.map((request) => [request.place, request])).values()])(
    "tells what the API says to $title",
    async ({ values, parameter }) => {
      const called = contract.call(operation, { values });
      const refusal = refusalOf(operation, parameter);
      await expect(called).rejects.toMatchObject({ name: "ApiError", ...refusal });
    },
  );

  const names = operation.fields.filter(
    (field) => field.place === "path" && !isGiven(operation, field),
  );
  test.each(names.flatMap(({ name }) => ["", ".", ".."].map((text) => ({ name, text }))))(
    "is refused before anything is sent with the $name $text",
    ({ name, text }) => {
      const { path, query, body } = plainValues(operation);
      return expectUnsent(operation, { path: { ...path, [name]: text }, query, body }, name);
    },
  );
});
