import { operations } from "../api/operations.ts";
import {
  type Check,
  duration,
  flag,
  listOf,
  membersOf,
  oneOf,
  probability,
  text,
  wholeNumber,
} from "../core/check-members.ts";

const kind = oneOf(
  "too-many-requests",
  "server-error",
  "unavailable",
  "connection-lost",
  "slow",
  "cut-off",
);

/** The members that each kind of failure has beside `kind`. */
const members = {
  "too-many-requests": { kind, retryAfter: wholeNumber },
  "server-error": { kind, acts: flag },
  unavailable: { kind, acts: flag },
  "connection-lost": { kind, acts: flag },
  slow: { kind, by: duration },
  "cut-off": { kind },
};

function isKind(name: unknown): name is keyof typeof members {
  return typeof name === "string" && Object.hasOwn(members, name);
}

const checkFailure: Check = (argument, value) => {
  const name: unknown = Object(value).kind;
  if (!isKind(name)) return kind(`${argument}.kind`, name);
  membersOf(members[name])(argument, value);
  if (name === "slow") duration(`${argument}.by`, Object(value).by);
};

/** A fault requires a failure, and its operations have to exist. */
export const checkFault: Check = (argument, value) => {
  membersOf({
    operations: listOf(oneOf(...Object.keys(operations))),
    accountSid: text,
    after: wholeNumber,
    times: wholeNumber,
    probability: probability,
    failure: checkFailure,
  })(argument, value);
  checkFailure(`${argument}.failure`, Object(value).failure);
};
