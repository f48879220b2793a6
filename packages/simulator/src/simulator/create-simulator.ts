import type { ReceivedRequest } from "../api/read-request.ts";
import type { WrittenAnswer } from "../api/respond.ts";
import type { Command } from "../core/command.ts";
import { InvalidArgumentError } from "../core/errors.ts";
import type { Entry } from "../core/event.ts";
import { maskUrls } from "../core/mask.ts";
import type { Scenario } from "../core/scenario.ts";
import { checkOptions, readMoment } from "./check-options.ts";
import { createCalls, createClock, createDeliveries, type Execute } from "./create-controls.ts";
import { viewJournal } from "./journal-view.ts";
import type { SimulatorOptions } from "./options.ts";
import { createSessionStart, Session, type SessionStart } from "./session.ts";
import type { Simulator } from "./simulator.ts";
import { checkSnapshot, type Snapshot } from "./snapshot.ts";
import { viewSummary } from "./view-summary.ts";
import { listFaults, viewConferences } from "./views.ts";

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
