import { readJoining } from "../api/read-joining.ts";
import { selectCallbacks } from "../callbacks/select-callbacks.ts";
import { checkFault } from "../faults/check-fault.ts";
import { joinByDial } from "./add-participant.ts";
import { flag } from "./check-members.ts";
import { checkCallRule, checkConferenceRule, checkDeliveryRule } from "./check-rules.ts";
import type { Command, Who } from "./command.ts";
import { InvalidArgumentError, listExisting } from "./errors.ts";
import type { Event } from "./event.ts";
import { findAccount } from "./find-account.ts";
import { findCall } from "./find-call.ts";
import { answerCall, failCall, hangUp } from "./progress-call.ts";
import type { Participant, State } from "./state.ts";

const types: readonly Command["type"][] = [
  "answer-call",
  "hang-up-call",
  "refuse-call-as-busy",
  "fail-call",
  "leave-call-unanswered",
  "join",
  "add-call-rule",
  "add-conference-rule",
  "add-fault",
  "remove-fault",
  "switch-fault",
  "add-delivery-rule",
  "remove-delivery-rule",
  "release-callbacks",
  "drop-callbacks",
  "repeat-callbacks",
];

/** Finds a call that was not answered yet. */
function findUnanswered(state: State, who: Who, what: string): Participant {
  const participant = findCall(state, who);
  if (participant.callStatus !== "in-progress") return participant;
  throw new InvalidArgumentError("who", `is a call that was answered already, and can't ${what}`);
}

function checkKnown(argument: string, id: number, rules: ReadonlyMap<number, unknown>): void {
  if (rules.has(id)) return;
  throw new InvalidArgumentError(
    argument,
    `is ${id}, which is not known; ${listExisting([...rules.keys()].map(String))}`,
  );
}

/**
 * The events that a command causes. Changes nothing.
 *
 * @throws InvalidArgumentError if the command names something that does not exist.
 * @throws Refusal if Twilio would refuse it.
 */
export function decide(state: State, command: Command, at: number): Event[] {
  switch (command.type) {
    case "answer-call":
      return answerCall(state, findUnanswered(state, command.who, "be answered"));
    case "hang-up-call":
      return hangUp(state, findCall(state, command.who));
    case "refuse-call-as-busy":
      return failCall(state, findUnanswered(state, command.who, "be busy"), "busy");
    case "fail-call":
      return failCall(state, findUnanswered(state, command.who, "fail"), "failed");
    case "leave-call-unanswered":
      return failCall(state, findUnanswered(state, command.who, "stay unanswered"), "no-answer");
    case "join": {
      const { conference } = command;
      const accountSid = findAccount(state, command);
      return joinByDial(state, { accountSid, conference, form: readJoining(command) }, at);
    }
    case "add-call-rule":
      checkCallRule("rule", command.rule);
      return [{ type: "call-rule-added", ruleId: state.rules + 1, rule: command.rule }];
    case "add-conference-rule":
      checkConferenceRule("rule", command.rule);
      return [{ type: "conference-rule-added", ruleId: state.rules + 1, rule: command.rule }];
    case "add-fault":
      checkFault("fault", command.fault);
      return [{ type: "fault-added", faultId: state.rules + 1, fault: command.fault }];
    case "remove-fault":
      checkKnown("faultId", command.faultId, state.faults);
      return [{ type: "fault-removed", faultId: command.faultId }];
    case "switch-fault":
      checkKnown("faultId", command.faultId, state.faults);
      flag("on", command.on);
      return [{ type: "fault-switched", faultId: command.faultId, on: command.on }];
    case "add-delivery-rule":
      checkDeliveryRule("rule", command.rule);
      return [{ type: "delivery-rule-added", ruleId: state.rules + 1, rule: command.rule }];
    case "remove-delivery-rule":
      checkKnown("ruleId", command.ruleId, state.deliveryRules);
      return [{ type: "delivery-rule-removed", ruleId: command.ruleId }];
    case "release-callbacks":
      return selectCallbacks(state, command.which, ({ status }) => status === "held").map(
        ({ callbackId }) => ({ type: "callback-released", callbackId }),
      );
    case "drop-callbacks":
      return selectCallbacks(
        state,
        command.which,
        ({ status }) => status === "held" || status === "due",
      ).map(({ callbackId }) => ({ type: "callback-dropped", callbackId }));
    case "repeat-callbacks":
      return selectCallbacks(state, command.which, () => true).map(({ callbackId }) => ({
        type: "callback-repeated",
        callbackId,
      }));
    default:
      throw new InvalidArgumentError("command.type", `is not known; ${listExisting(types)}`);
  }
}
