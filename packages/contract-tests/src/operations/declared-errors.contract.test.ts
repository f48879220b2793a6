import { isApiError } from "@conference-kit/client-runtime";
import { describe, expect, test } from "vitest";
import { calls } from "../suite/calls.ts";
import { useContract } from "../suite/contract.ts";
import { errorsOf } from "../values/errors.ts";

const contract = useContract();

describe.each(calls)("$operation", ({ operation, call }) => {
  test.each(errorsOf(operation))("throws the error $status $example", async (declared) => {
    const { status, example, code, details, retryAfter } = declared;
    const failure = await Promise.resolve(call(contract.connect([{ status, example }]))).then(
      () => expect.fail("The call succeeded."),
      (error: unknown) => error,
    );
    if (!isApiError(failure)) throw failure;
    expect(failure).toMatchObject({ name: "ApiError", status, code });
    expect(failure.moreInfo).toBe(`https://www.twilio.com/docs/errors/${code}`);
    expect(failure.details).toEqual(details);
    expect(failure.retryAfter).toBe(retryAfter);
    expect(contract.answer()).toMatchObject({
      code,
      more_info: failure.moreInfo,
      message: expect.toSatisfy((message) => failure.message.endsWith(message)),
    });
    expect(contract.exchanges).toHaveLength(1);
  });
});
