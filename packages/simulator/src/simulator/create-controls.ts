import type { DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Command, Who } from "../core/command.ts";
import { InvalidArgumentError } from "../core/errors.ts";
import type { Entry } from "../core/event.ts";
import { participantOf } from "../core/find.ts";
import { toMilliseconds } from "../core/time.ts";
import type { SimulatorCalls } from "./calls.ts";
import { readMoment } from "./check-options.ts";
import type { SimulatorDeliveries } from "./deliveries.ts";
import type { Session } from "./session.ts";
import type { SimulatorClock } from "./simulator.ts";
import { type Call, listCallbacks, listCalls, listDeliveryRules, viewCall } from "./views.ts";

/** Carries out a command. */
export type Execute = (command: Command) => readonly Entry[];
export function createCalls(session: () => Session, execute: Execute): SimulatorCalls {
  type CallCommand = Extract<Command, { readonly who: Who }>["type"];

  /** The call of a command, as it is after the command. */
  function find(entries: readonly Entry[]): Call {
    const callSid = entries
      .map((entry) => ("callSid" in entry ? entry.callSid : null))
      .find((sid) => sid !== null);
    return viewCall(participantOf(session().world.state, { callSid: callSid ?? "" }));
  }
  const act = (type: CallCommand) => async (who: Who) => find(execute({ type, who }));
  return {
    answer: act("answer-call"),
    hangUp: act("hang-up-call"),
    busy: act("refuse-call-as-busy"),
    fail: act("fail-call"),
    leaveUnanswered: act("leave-call-unanswered"),
    join: async (joining) => find(execute({ type: "join", ...joining })),
    next: async (plan) => void execute({ type: "add-call-rule", rule: { ...plan, times: 1 } }),
    plan: async (rule) => void execute({ type: "add-call-rule", rule }),
    list: () => listCalls(session().world.state),
  };
}

export function createDeliveries(session: () => Session, execute: Execute): SimulatorDeliveries {
  async function add(rule: DeliveryRule): Promise<number> {
    execute({ type: "add-delivery-rule", rule });
    return session().world.state.rules;
  }
  return {
    hold: (which = {}, times) => add({ ...which, action: "hold", times }),
    drop: (which = {}, times) => add({ ...which, action: "drop", times }),
    repeat: (which = {}, times) => add({ ...which, action: "repeat", times }),
    delay: (by, which = {}, times) => add({ ...which, action: "delay", by, times }),
    rules: () => listDeliveryRules(session().world.state),
    stop: async (ruleId) => void execute({ type: "remove-delivery-rule", ruleId }),
    release: async (which = {}) => void execute({ type: "release-callbacks", which }),
    discard: async (which = {}) => void execute({ type: "drop-callbacks", which }),
    sendAgain: async (which) => void execute({ type: "repeat-callbacks", which }),
    list: (which) => listCallbacks(session().world.state, which),
  };
}

export function createClock(session: () => Session): SimulatorClock {
  return {
    get now() {
      return new Date(session().clock.now);
    },
    get mode() {
      return session().clock.mode;
    },
    async advance(to) {
      const { clock } = session();
      if (to === "next-event") return clock.advanceToNextEvent();
      const target =
        to instanceof Date || typeof to === "string"
          ? readMoment("to", to)
          : clock.now + toMilliseconds("to", to);
      if (target < clock.now) {
        const now = new Date(clock.now).toISOString();
        throw new InvalidArgumentError("to", `lies before now, which is ${now}`);
      }
      return clock.advanceTo(target);
    },
    set: (mode) => session().clock.set(mode),
  };
}
