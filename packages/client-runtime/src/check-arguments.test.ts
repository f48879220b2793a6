import { expect, test } from "vitest";
import { checkArguments, isInvalidArgumentError } from "./index.ts";

const limits = {
  CallSidToCoach: { sid: "CA" },
  Timeout: { integer: [5, 600] },
  Page: { integer: [0] },
  CallerDisplayName: { text: { pattern: /^[\s\S]{2,4}$/u, mustBe: "text of 2 to 4 characters" } },
  Label: { text: { pattern: /^(?=[\s\S]{1,4}$)(?:CA\d$|[^/]+$)/u, mustBe: "a label without /" } },
} as const;

test.each([
  {},
  { Timeout: undefined },
  { Timeout: 5 },
  { Timeout: 600 },
  { Page: 2 ** 40 },
  { CallSidToCoach: `CA${"0aF".repeat(10)}00` },
  { CallerDisplayName: "ab" },
  { CallerDisplayName: "👋👋👋👋" },
  { Label: "CA1" },
  { Label: "👋👋👋👋" },
  { Unlimited: "" },
])("checkArguments accepts %j", (values) => {
  expect(() => checkArguments(limits, { body: values })).not.toThrow();
});

test.each([
  ["Timeout", 4],
  ["Timeout", 601],
  ["Timeout", 5.5],
  ["Timeout", "60"],
  ["Timeout", null],
  ["Page", -1],
  ["CallSidToCoach", "CA123"],
  ["CallSidToCoach", `AC${"0".repeat(32)}`],
  ["CallerDisplayName", "a"],
  ["CallerDisplayName", "abcde"],
  ["CallerDisplayName", 12],
  ["Label", "a/b"],
  ["Label", "abcde"],
  ["Label", "👋👋👋👋👋"],
  ["Label", 12],
])("checkArguments refuses %s %j without showing the value", (argument, value) => {
  const check = () => checkArguments(limits, { body: { [argument]: value } });
  expect(check).toThrow(expect.objectContaining({ name: "InvalidArgumentError", argument }));
  expect(check).toThrow(expect.toSatisfy(isInvalidArgumentError));
  expect(check).not.toThrow(`"${value}"`);
});

test("the error for a text that matches no pattern says what the text has to be", () => {
  expect(() => checkArguments(limits, { body: { Label: "a/b" } })).toThrow(
    "Label must be a label without /.",
  );
});
