import { expectTypeOf, test } from "vitest";
import {
  type ApiError,
  ClientError,
  type ClientErrorName,
  isApiError,
  isClientError,
  isConnectionError,
  isInvalidArgumentError,
  isResponseError,
  isTimeoutError,
} from "./index.ts";

declare const error: unknown;

test("each guard narrows to the members of its error", () => {
  if (isApiError(error)) {
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expectTypeOf(error.code).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.moreInfo).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.details).toEqualTypeOf<unknown>();
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  }
  if (isConnectionError(error)) expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  if (isInvalidArgumentError(error)) expectTypeOf(error.argument).toEqualTypeOf<string>();
  if (isResponseError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
  if (isTimeoutError(error)) expectTypeOf(error.timeoutMilliseconds).toEqualTypeOf<number>();
});

test("the name of a ClientError narrows it to one kind", () => {
  if (!isClientError(error)) return;
  expectTypeOf(error.name).toEqualTypeOf<ClientErrorName>();
  // @ts-expect-error there is no such kind
  if (error.name === "HttpError") return;
});

test("members of errors are readonly, and a plain ClientError can't be made", () => {
  const change = (found: ApiError) => {
    // @ts-expect-error it is readonly
    found.status = 200;
  };
  // @ts-expect-error it is abstract
  const make = () => new ClientError("message");
  return [change, make];
});
