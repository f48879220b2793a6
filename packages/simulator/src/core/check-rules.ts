import {
  type Check,
  duration,
  flag,
  listOf,
  type MemberChecks,
  membersOf,
  object,
  oneOf,
  text,
  wholeNumber,
} from "./check-members.ts";
import { InvalidArgumentError } from "./errors.ts";

const filter: MemberChecks = {
  kind: oneOf("conference", "call", "machine-detection", "recording"),
  event: text,
  conference: text,
  callSid: text,
  url: text,
};

const answeredBy = oneOf(
  "human",
  "machine_start",
  "machine_end_beep",
  "machine_end_silence",
  "machine_end_other",
  "fax",
  "unknown",
);

export const checkCallRule: Check = membersOf({
  to: text,
  label: text,
  times: wholeNumber,
  outcome: oneOf("answer", "no-answer", "busy", "fail", "by-hand"),
  after: duration,
  answeredBy,
  greeting: duration,
  hangUpAfter: duration,
  quality: object,
});

export const checkConferenceRule: Check = membersOf({
  name: text,
  announcements: oneOf("end", "fail"),
  summary: membersOf({ detected_issues: object, tags: listOf(text), tag_info: object }),
  callbackParameters: object,
  summaryTimesOut: flag,
});

export const checkScenario: Check = membersOf({
  calls: listOf(checkCallRule),
  conferences: listOf(checkConferenceRule),
});

export const checkCallbackFilter: Check = membersOf(filter);

/** The action `delay` requires a duration; no other action takes one. */
export const checkDeliveryRule: Check = (argument, value) => {
  const members = {
    action: oneOf("hold", "drop", "repeat", "delay"),
    by: duration,
    times: wholeNumber,
  };
  membersOf({ ...filter, ...members })(argument, value);
  const { action, by } = Object(value);
  if (action === undefined) members.action(`${argument}.action`, action);
  if (action === "delay" && by === undefined) {
    throw new InvalidArgumentError(`${argument}.by`, "has to say how long the callback is delayed");
  }
};
