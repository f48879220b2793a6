import { readViolations } from "@conference-kit/mock";
import { arbitraries } from "@conference-kit/test-fixtures/fast-check";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findFormSchema } from "../matrix/read-request.ts";
import { headers } from "../suite/contract.ts";
import { accountSid, callSid, conferenceSid } from "../suite/sids.ts";
import { refusalOf } from "../values/errors.ts";
import { type Form, listBrokenRules } from "./broken-rules.ts";
import { useOwnMocks } from "./own-mocks.ts";

const mocks = useOwnMocks();
const participants = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants`;

function listFields(body: object): Form {
  return Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, String(item)]),
  );
}

/** Sends a form as no client of ours would, to the mock itself. */
async function send(path: string, form: Form): Promise<unknown> {
  const request = { method: "POST", headers, body: new URLSearchParams(form) };
  const response = await fetch(mocks.voice().url + path, request);
  return response.json();
}

test.each([
  {
    operation: "updateConference",
    path: `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}.json`,
    bodies: arbitraries.voice.UpdateConferenceBody(),
  },
  {
    operation: "createParticipant",
    path: `${participants}.json`,
    bodies: arbitraries.voice.CreateParticipantBody(),
  },
  {
    operation: "updateParticipant",
    path: `${participants}/${callSid}.json`,
    bodies: arbitraries.voice.UpdateParticipantBody(),
  },
])(
  "any body of $operation with one rule broken is refused",
  async ({ operation, path, bodies }) => {
    const found = mocks.operations().find(({ iid }) => iid === operation);
    const schema = found && findFormSchema(found);
    if (schema === undefined) return expect.fail(`The operation ${operation} takes no form.`);
    const rules = listBrokenRules(schema);
    const broken = fc
      .tuple(bodies, fc.constantFrom(...rules))
      .chain(([body, breakRule]) => breakRule(listFields(body)));
    await fc.assert(
      fc.asyncProperty(broken, async ({ form, violation }) => {
        const [, , field = ""] = violation.place.split(" ");
        const { status, code } = refusalOf(operation, field);
        expect(await send(path, form)).toMatchObject({ code });
        const { response } = mocks.latest();
        expect(response.status).toBe(status);
        const violations = readViolations(response);
        expect(violations).toContainEqual(violation);
        expect(new Set(violations.map(({ place }) => place))).toEqual(new Set([violation.place]));
      }),
      { numRuns: 3 * rules.length },
    );
  },
);
