import { isApiError } from "@conference-kit/client-runtime";
import { describe, expect, test } from "vitest";
import { rawClient } from "../suite/callers.ts";
import { useContract } from "../suite/contract.ts";
import { listErrors } from "../suite/errors.ts";
import { operations } from "../suite/operations.ts";

const contract = useContract();

describe.each(operations)("$id", (operation) => {
  test.each(listErrors(operation))("throws the error $status $example", async (declared) => {
    const { status, example, body, retryAfter } = declared;
    const failure = await contract.call(operation, { wanted: [{ status, example }] }).then(
      () => expect.fail("The call succeeded."),
      (error: unknown) => error,
    );
    if (!isApiError(failure)) throw failure;
    const { code, more_info: moreInfo, details, message } = body;
    expect(failure).toMatchObject({ name: "ApiError", status, code, moreInfo });
    expect(failure.moreInfo).toBe(`https://www.twilio.com/docs/errors/${code}`);
    expect(failure.details).toEqual(details);
    expect(failure.retryAfter).toBe(retryAfter === undefined ? undefined : Number(retryAfter));
    expect(failure.message.endsWith(String(message))).toBe(true);
    expect(contract.answer()).toEqual(body);
    expect(contract.exchanges).toHaveLength(1);
  });
});

describe.each(operations.filter(rawClient.offers))("the raw client of $id", (operation) => {
  test.each(listErrors(operation))(
    "gives the error $status $example as it came",
    async (declared) => {
      const called = contract.call(operation, { caller: rawClient, wanted: [declared] });
      await expect(called).rejects.toEqual(declared.body);
      expect(contract.exchanges.map(({ response }) => response.status)).toEqual([declared.status]);
    },
  );
});
