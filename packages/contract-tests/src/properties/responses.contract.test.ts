import { isApiError } from "@conference-kit/client-runtime";
import { readViolations } from "@conference-kit/mock";
import { arbitraries } from "@conference-kit/test-fixtures/fast-check";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calls } from "../suite/calls.ts";
import { useAnsweringServer } from "./answering-server.ts";
import { answeredOperations } from "./answers.ts";
import { useOwnMocks } from "./own-mocks.ts";

const server = useAnsweringServer();
const mocks = useOwnMocks(server.url);

test("every operation whose success has a body is tried", () => {
  const withBody = mocks
    .operations()
    .filter(({ responses }) =>
      responses.some(({ code, contents = [] }) => code.startsWith("2") && contents.length > 0),
    );
  const tried = answeredOperations.map(({ operation }) => operation);
  expect(tried.sort()).toEqual(withBody.map(({ iid }) => iid).sort());
});

describe.each(answeredOperations)("$operation", ({ success, bodies, read }) => {
  test("any answer that the schema allows is read without loss", async () => {
    await fc.assert(
      fc.asyncProperty(bodies({}), async (body) => {
        server.answerWith(success, body);
        expect(await read(mocks.clients())).toEqual(body);
        expect(readViolations(mocks.latest().response)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("an answer with members and values that Twilio adds one day is read without loss", async () => {
    await fc.assert(
      fc.asyncProperty(bodies({ future: true }), async (body) => {
        server.answerWith(success, body);
        expect(await read(mocks.clients())).toEqual(body);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(calls)("$operation", ({ call }) => {
  test("any error that the schema allows is thrown with its status, code, page and details", async () => {
    const statuses = fc.constantFrom(400, 401, 403, 404, 429, 500, 503);
    const errors = arbitraries.voice.Error({ future: true });
    await fc.assert(
      fc.asyncProperty(statuses, errors, async (status, error) => {
        server.answerWith(status, error);
        const failure = await Promise.resolve(call(mocks.clients())).then(
          () => expect.fail("The call succeeded."),
          (thrown: unknown) => thrown,
        );
        if (!isApiError(failure)) throw failure;
        const { code, more_info: moreInfo, details } = error;
        expect(failure).toMatchObject({ status, code, moreInfo });
        expect(failure.details).toEqual(details);
        expect(readViolations(mocks.latest().response)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
