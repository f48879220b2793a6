import type { Deviation } from "@conference-kit/spec-drift";
import { expect, test } from "vitest";
import { sendableValues } from "./sendable-values.ts";

const because = "Twilio's own client doesn't know it yet";
const deviations: Deviation[] = [
  { operation: "createParticipant", what: "parameter", name: "body Greeting", because },
  { operation: "createParticipant", what: "field", name: "body Label", because },
  { operation: "listParticipants", what: "parameter", name: "query Hold", because },
];
const values = {
  path: { ConferenceSid: "support-4711" },
  query: { Hold: true },
  body: { Greeting: "Welcome", Label: "agent" },
};

test("a parameter that is recorded as ours alone is left out of its operation's request, and nothing else", () => {
  expect(sendableValues("createParticipant", values, deviations)).toEqual({
    ...values,
    body: { Label: "agent" },
  });
  expect(sendableValues("listParticipants", values, deviations)).toEqual({ ...values, query: {} });
  expect(sendableValues("getParticipant", values, deviations)).toEqual(values);
});
