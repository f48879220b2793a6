import { findSuccess } from "@conference-kit/specifications/model";
import { describe, expect, test } from "vitest";
import { callers } from "../suite/callers.ts";
import { useContract } from "../suite/contract.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { findMember } from "../suite/find-member.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { plainValues } from "../suite/values.ts";

const contract = useContract();

/** The named examples of an operation's success; one without a body has none. */
function listExamples(operation: TestedOperation): { name?: string; value?: unknown }[] {
  const named = findSuccess(operation)?.contents.flatMap(({ examples }) => examples) ?? [];
  return named.length > 0 ? named : [{}];
}

describe.each(callers)("$title", (caller) => {
  const offered = operations.filter(caller.offers);
  describe.each(offered)("reads an answer of $id", (operation) => {
    const { success: status, page } = operation;
    test.each(listExamples(operation))("like $name as it came", async ({ name, value }) => {
      const wanted = [{ status, ...(name !== undefined && { example: name }) }];
      const { data, items } = await contract.call(operation, { caller, wanted });
      expect(data).toEqual(value);
      if (value !== undefined) expect(contract.answer()).toEqual(value);
      if (items !== undefined) expect(items).toEqual(findMember(value, page?.items ?? []));
      expect(contract.sent()).toEqual([expectedRequest(operation, plainValues(operation))]);
      expect(contract.exchanges.map(({ response }) => response.status)).toEqual([status]);
    });
  });
});
