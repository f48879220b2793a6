import { isApiError } from "@conference-kit/client-runtime";
import { type JsonObject, referenceName } from "@conference-kit/specifications/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSchema } from "../matrix/fields.ts";
import { findBrokenRules } from "../matrix/value-cases.ts";
import { method } from "../suite/callers.ts";
import { credentials } from "../suite/credentials.ts";
import { findMember } from "../suite/find-member.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { plainValues } from "../suite/values.ts";
import { useAnsweringServer } from "./answering-server.ts";
import { findArbitrary } from "./find-arbitrary.ts";

const server = useAnsweringServer();

/** The schema of an operation's answer with a status. */
function findContent({ answers }: TestedOperation, status: number) {
  return answers.find((answer) => answer.status === String(status))?.contents[0];
}

function expectAllowed(operation: TestedOperation, status: number, body: unknown): void {
  const schema = readSchema(operation.document, findContent(operation, status)?.schema);
  expect(findBrokenRules(schema, body)).toEqual([]);
}

/**
 * Bodies of an operation's success. The link of a page to the next one is an address, which the
 * formats `uri` and `uri-reference` don't promise: they allow `//` too.
 */
function anyBody(operation: TestedOperation, future: boolean): fc.Arbitrary<object> {
  const { success, page } = operation;
  const name = referenceName(findContent(operation, success)?.schema);
  return findArbitrary(operation, name, { future }).filter((body) => {
    const next = page && findMember(body, page.next);
    return typeof next !== "string" || URL.canParse(next, "https://localhost");
  });
}

function call(operation: TestedOperation) {
  const options = { ...credentials, retry: { attempts: 1 }, baseUrl: server.url() };
  return method.call(operation, plainValues(operation), options);
}

async function expectReadWithoutLoss(operation: TestedOperation, body: object): Promise<void> {
  server.answerWith(operation.success, body);
  const { data, items } = await call(operation);
  expect(data).toEqual(body);
  if (operation.page !== undefined) expect(items).toEqual(findMember(body, operation.page.items));
}

const answering = operations.filter(
  (operation) => findContent(operation, operation.success) !== undefined,
);

describe.each(answering)("$id", (operation) => {
  test("any answer that the schema allows is read without loss", async () => {
    await fc.assert(
      fc.asyncProperty(anyBody(operation, false), async (body) => {
        expectAllowed(operation, operation.success, body);
        await expectReadWithoutLoss(operation, body);
      }),
      { numRuns: 50 },
    );
  });

  test("an answer with members and values that Twilio adds one day is read without loss", async () => {
    await fc.assert(
      fc.asyncProperty(anyBody(operation, true), (body) => expectReadWithoutLoss(operation, body)),
      { numRuns: 50 },
    );
  });
});

describe.each(operations)("$id", (operation) => {
  test("any error that the schema allows is thrown with its status, code, page and details", async () => {
    const failures = operation.answers
      .map(({ status }) => Number(status))
      .filter((status) => status >= 400);
    const [first = 400] = failures;
    const name = referenceName(findContent(operation, first)?.schema);
    const errors = findArbitrary(operation, name, { future: true });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...failures), errors, async (status, error) => {
        server.answerWith(status, error);
        const failure = await call(operation).then(
          () => expect.fail("The call succeeded."),
          (thrown: unknown) => thrown,
        );
        if (!isApiError(failure)) throw failure;
        expectAllowed(operation, status, error);
        const { code, more_info: moreInfo, details }: JsonObject = { ...error };
        expect(failure).toMatchObject({ status, code, moreInfo });
        expect(failure.details).toEqual(details);
      }),
      { numRuns: 30 },
    );
  });
});
