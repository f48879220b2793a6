import * as fc from "fast-check";
import { expect, test } from "vitest";
import { expectAgreement, writeRequest } from "../fixtures/agreement.ts";
import { handlersOf } from "../fixtures/handlers-of.ts";
import { useContract } from "../suite/contract.ts";
import { operations } from "../suite/operations.ts";
import { refusalOf } from "../suite/refusals.ts";
import { listWrongRequests } from "../suite/wrong-requests.ts";
import { anyBody } from "./any-request.ts";

const contract = useContract();

test.each(operations.filter(({ bodySchema }) => bodySchema !== undefined))(
  "any body of $id with one rule broken is refused by mock and handlers",
  async (operation) => {
    const handlers = [handlersOf(operation)()];
    const bodies = anyBody(operation) ?? expect.fail(`${operation.id} takes no body.`);
    const wrong = listWrongRequests(operation).filter(({ place }) => place.startsWith("body"));
    await fc.assert(
      fc.asyncProperty(
        bodies,
        fc.constantFrom(...wrong),
        async (body, { difference, values, place, parameter }) => {
          const broken = { ...values, body: { ...body, ...difference } };
          const { violations, ...answer } = await expectAgreement(
            contract,
            operation,
            writeRequest(operation, broken),
            { handlers },
          );
          expect(answer).toMatchObject(refusalOf(operation, parameter));
          const places = violations.map((violation) => violation.place);
          expect(new Set(places)).toEqual(new Set([`request ${place}`]));
        },
      ),
      { numRuns: 100 },
    );
  },
);
