import { deepEqual, equal } from "node:assert/strict";
import { trackConference } from "@conference-kit/status-callbacks";
import * as fc from "fast-check";
import { createSimulator, type Simulator } from "../src/index.ts";
import type { FindAnswerErrors } from "./answer-schemas.ts";
import { accountSid, authToken } from "./harness.ts";
import { checkLists, type Invariants, watchInvariants } from "./model-invariants.ts";
import { checkAnswers, type ModelRun, startRun } from "./model-run.ts";
import type { Step } from "./model-step.ts";
import { steps } from "./model-steps.ts";

/** Another simulator that replays the journal, written and read as JSON, is in the same state. */
function checkReplay({ twilio }: ModelRun): void {
  const other = createSimulator({ authToken });
  try {
    other.restore(JSON.parse(JSON.stringify(twilio.snapshot())));
    deepEqual(describe(other), describe(twilio), "the state after a replay");
  } finally {
    other.close();
  }
}

/** All that a simulator shows of its state. */
function describe({ clock, conferences, calls, deliveries, faults }: Simulator): unknown {
  const rules = deliveries.rules();
  return [clock.now, conferences, calls.list(), deliveries.list(), rules, faults.list()];
}

/** A copy in another order, which the seed decides. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const keyed = items.map((item, index) => ({
    item,
    key: (Math.sin(seed + index * 12.9898) * 43758.5453) % 1,
  }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

/** The state tracked from a conference's callbacks is what the API answers. */
function checkTracking(run: ModelRun, seed: number): void {
  for (const { conferenceSid, status, calls } of run.twilio.conferences) {
    const own = run.callbacks.filter(
      ({ parameters }) => parameters.ConferenceSid === conferenceSid,
    );
    const tracked = shuffle(own, seed).reduce(
      (state: ReturnType<typeof trackConference> | undefined, callback) =>
        trackConference(state, callback),
      undefined,
    );
    if (tracked === undefined) continue;
    const ended = status === "completed";
    equal(tracked.ended !== undefined, ended, `whether ${conferenceSid} has ended`);
    const present = Object.entries(tracked.participants)
      .filter(([, { present: here }]) => here)
      .map(([callSid, { muted, hold }]) => ({ callSid, muted, hold }));
    const joined = calls.filter(({ joinedAt, leftAt }) => joinedAt !== null && leftAt === null);
    const sort = (list: { callSid: string }[]) =>
      list.sort((one, other) => (one.callSid < other.callSid ? -1 : 1));
    const shown = joined.map(({ callSid, muted, hold }) => ({ callSid, muted, hold }));
    deepEqual(sort(present), sort(shown), `who is in ${conferenceSid}`);
  }
}

/** The summaries of Insights agree with the callbacks. */
async function checkSummaries(run: ModelRun): Promise<void> {
  for (const { conferenceSid, endedAt, calls } of run.twilio.conferences) {
    const hadLeg = calls.some(({ dialledAt, answeredAt }) => dialledAt ?? answeredAt);
    if (endedAt === null || !hadLeg) continue;
    const path = `/v1/Conferences/${conferenceSid}`;
    const { body } = await run.twilio.request({ accountSid, method: "GET", path });
    const of = (event: string) =>
      run.callbacks.find(
        ({ parameters }) =>
          parameters.ConferenceSid === conferenceSid && parameters.StatusCallbackEvent === event,
      )?.parameters;
    const end = of("conference-end");
    if (end === undefined) continue;
    const { processing_state, end_reason, ended_by, status } = Object(body);
    const expected = {
      processing_state: "complete",
      end_reason: end.ReasonConferenceEnded?.replaceAll("-", "_"),
      ended_by: end.CallSidEndingConference ?? null,
      status: of("conference-start") === undefined ? "not_started" : "completed",
    };
    const summary = { processing_state, end_reason, ended_by, status };
    deepEqual(summary, expected, `summary of ${conferenceSid}`);
  }
}

/** A run, and its invariants. */
interface Watched {
  readonly run: ModelRun;
  readonly invariants: Invariants;
}

class Command implements fc.AsyncCommand<object, Watched> {
  readonly step: Step;

  constructor(step: Step) {
    this.step = step;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, { run, invariants }: Watched): Promise<void> {
    try {
      await this.step.run(run);
    } catch (error) {
      // A step may name an absent participant, and a fault may lose its request.
      const { name, message } = Object(error);
      if (name !== "InvalidArgumentError" && message !== "fetch failed") throw error;
    }
    invariants.check();
  }

  toString(): string {
    return `\n${this.step.script}`;
  }
}

/** Ends the faults, and releases held callbacks. */
async function endFaults({ faults, deliveries }: Simulator): Promise<void> {
  for (const { faultId } of faults.list()) await faults.remove(faultId);
  for (const { ruleId } of deliveries.rules()) await deliveries.stop(ruleId);
  await deliveries.release();
}

/**
 * Performs random steps on simulators, and checks the invariants after each. What goes
 * wrong is shrunk to a script that can be pasted.
 */
export async function proveModel(
  findErrors: FindAnswerErrors,
  parameters: fc.Parameters<[number, Iterable<fc.AsyncCommand<object, Watched>>]>,
): Promise<void> {
  const commands = fc.commands(
    steps.map((step) => step.map((each) => new Command(each))),
    { maxCommands: 40, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1000 }), commands, async (seed, chosen) => {
      const run = startRun(seed);
      const invariants = watchInvariants(run);
      checkAnswers(run, findErrors);
      try {
        await fc.asyncModelRun(() => ({ model: {}, real: { run, invariants } }), chosen);
        await endFaults(run.twilio);
        await run.twilio.settle();
        checkTracking(run, seed);
        checkReplay(run);
        await run.twilio.clock.advance({ minutes: 40 });
        await checkSummaries(run);
        invariants.check();
        checkLists(run);
      } finally {
        run.twilio.close();
      }
    }),
    parameters,
  );
}
