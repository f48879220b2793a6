import type { ReceivedRequest } from "../api/read-request.ts";
import type { WrittenAnswer } from "../api/respond.ts";
import type { DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Command, Who } from "../core/command.ts";
import { toMilliseconds } from "../core/duration.ts";
import type { Entry } from "../core/event.ts";
import { participantOf } from "../core/find.ts";
import { InvalidArgumentError } from "../core/invalid-argument-error.ts";
import { maskUrls } from "../core/mask.ts";
import type { Scenario } from "../core/scenario.ts";
import type { SimulatorCalls } from "./calls.ts";
import { checkOptions, readMoment } from "./check-options.ts";
import type { SimulatorDeliveries } from "./deliveries.ts";
import { viewJournal } from "./journal-view.ts";
import type { SimulatorOptions } from "./options.ts";
import { createSessionStart, Session, type SessionStart } from "./session.ts";
import type { Simulator, SimulatorClock } from "./simulator.ts";
import { checkSnapshot, type Snapshot } from "./snapshot.ts";
import { viewSummary } from "./view-summary.ts";
import {
  type Call,
  listCallbacks,
  listCalls,
  listDeliveryRules,
  listFaults,
  viewCall,
  viewConferences,
} from "./views.ts";

/** Carries out a command. */
type Execute = (command: Command) => readonly Entry[];

function createCalls(session: () => Session, execute: Execute): SimulatorCalls {
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

function createDeliveries(session: () => Session, execute: Execute): SimulatorDeliveries {
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

function createClock(session: () => Session): SimulatorClock {
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

function* scenarioCommands({ calls = [], conferences = [] }: Scenario): Generator<Command> {
  for (const rule of [...calls].reverse()) yield { type: "add-call-rule", rule };
  for (const rule of [...conferences].reverse()) yield { type: "add-conference-rule", rule };
}

function startTimeOf({ startTime, clock }: SimulatorOptions): number {
  if (startTime !== undefined) return readMoment("startTime", startTime);
  return clock === "real" ? Date.now() : Date.UTC(2026, 0, 5, 9);
}

/**
 * Simulates Twilio's conferences, in process: an API to call, called parties that answer, callbacks, and a
 * clock to advance.
 *
 * @throws InvalidArgumentError if an option is not known or wrong.
 * @example
 * const twilio = createSimulator({ authToken, deliver: app.fetch });
 * const participants = createParticipantsClient({ accountSid, authToken, fetch: twilio.fetch });
 * await participants.create("support-4711", { From: "+15017122661", To: "client:agent", Label: "agent" });
 * await twilio.calls.answer("agent");
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  return createServedSimulator(options).simulator;
}

/** A simulator, and a function that answers without a `Request` and a `Response`. */
export interface ServedSimulator {
  readonly simulator: Simulator;
  readonly answer: (request: ReceivedRequest) => Promise<WrittenAnswer>;
}

/** Makes a simulator for a server. */
export function createServedSimulator(options: SimulatorOptions): ServedSimulator {
  checkOptions(options);
  const listeners = new Set<(entry: Entry) => void>();

  function start(beginning: SessionStart): Session {
    return new Session(options, beginning, (entry) => {
      if (listeners.size === 0) return;
      const shown = maskUrls(entry);
      for (const listener of listeners) listener(shown);
    });
  }
  function startNewSession(): Session {
    const fresh = start(createSessionStart(options, startTimeOf(options)));
    for (const command of scenarioCommands(options.scenario ?? {})) fresh.execute(command);
    for (const fault of options.faults ?? []) fresh.execute({ type: "add-fault", fault });
    return fresh;
  }
  /** Restores a snapshot, if its entries can follow each other. */
  function replay(snapshot: Snapshot): Session {
    try {
      return start(snapshot);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InvalidArgumentError("snapshot", `has entries that can't follow: ${reason}`);
    }
  }
  let session = startNewSession();
  const current = (): Session => session;
  const execute: Execute = (command) => session.execute(command);

  const simulator: Simulator = {
    fetch: async (input, init) => session.fetch(new Request(input, init)),
    request: (asked) => session.request(asked),
    calls: createCalls(current, execute),
    clock: createClock(current),
    deliveries: createDeliveries(current, execute),
    faults: {
      async add(fault) {
        execute({ type: "add-fault", fault });
        return session.world.state.rules;
      },
      remove: async (faultId) => void execute({ type: "remove-fault", faultId }),
      switch: async (faultId, on) => void execute({ type: "switch-fault", faultId, on }),
      list: () => listFaults(session.world.state),
    },
    journal: viewJournal(
      () => session.world.journal,
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    ),
    get conferences() {
      return viewConferences(session.world.state);
    },
    summaryOf: (conferenceSid) => viewSummary(session.world.state, conferenceSid),
    async plan(scenario) {
      for (const command of scenarioCommands(scenario)) execute(command);
    },
    execute: async (command) => execute(command).map(maskUrls),
    settle: () => session.settle(),
    snapshot: () => session.snapshot(),
    restore(snapshot) {
      checkSnapshot(snapshot);
      const former = session;
      session = replay(snapshot);
      former.stop();
    },
    reset() {
      session.stop();
      session = startNewSession();
    },
    close: () => session.stop(),
  };
  return { simulator, answer: (request) => session.answer(request) };
}
