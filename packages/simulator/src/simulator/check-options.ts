import { readAssumptions } from "../core/assumptions.ts";
import {
  type Check,
  flag,
  listOf,
  type MemberChecks,
  membersOf,
  object,
  oneOf,
  text,
  wholeNumber,
} from "../core/check-members.ts";
import { checkScenario } from "../core/check-rules.ts";
import { InvalidArgumentError } from "../core/errors.ts";
import { checkFault } from "../faults/check-fault.ts";
import type { SimulatorOptions } from "./options.ts";

const callable: Check = (argument, value) => {
  if (typeof value === "function") return;
  throw new InvalidArgumentError(argument, "has to be a function that takes a Request");
};

const accountSid: Check = (argument, value) => {
  if (typeof value === "string" && /^AC[\da-f]{32}$/i.test(value)) return;
  throw new InvalidArgumentError(argument, "has to be AC and 32 hexadecimal digits");
};

const account: Check = (argument, value) => {
  const members = {
    sid: accountSid,
    authToken: text,
    parent: accountSid,
    apiKeys: object,
    accessTokens: listOf(text),
    suspended: flag,
  };
  membersOf(members)(argument, value);
  const { sid, authToken } = Object(value);
  accountSid(`${argument}.sid`, sid);
  text(`${argument}.authToken`, authToken);
};

/** Reads a time; `argument` is its name in an error's message. */
export function readMoment(argument: string, moment: Date | string): number {
  const milliseconds = new Date(moment).getTime();
  if (Number.isFinite(milliseconds)) return milliseconds;
  throw new InvalidArgumentError(
    argument,
    "has to be a Date, or a time such as 2026-01-05T09:00:00Z",
  );
}

const moment: Check = (argument, value) => {
  readMoment(argument, value instanceof Date ? value : String(value));
};

const members: MemberChecks = {
  authToken: text,
  accounts: listOf(account),
  deliver: callable,
  deliveryLimits: oneOf("simulated", "real"),
  receivers: listOf(text),
  order: oneOf("shuffled", "fixed"),
  seed: wholeNumber,
  clock: oneOf("manual", "skip", "real"),
  startTime: moment,
  scenario: checkScenario,
  faults: listOf(checkFault),
  assumptions: object,
  journalLimit: wholeNumber,
  patience: wholeNumber,
};

/** @throws InvalidArgumentError if an option is not known or wrong; no message quotes a token. */
export function checkOptions(options: SimulatorOptions): void {
  membersOf(members)("options", options);
  readAssumptions(options.assumptions);
  if (options.authToken === undefined && options.accounts === undefined) {
    throw new InvalidArgumentError(
      "options.authToken",
      "has to be given: the token of every account, unless accounts lists them",
    );
  }
}
