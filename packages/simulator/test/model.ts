import { type Callback, receiveCallback, trackConference } from "@conference-kit/status-callbacks";
import * as fc from "fast-check";
import { expect } from "vitest";
import { Journal } from "../src/core/journal.ts";
import { createState, type State } from "../src/core/state.ts";
import type { Simulator } from "../src/index.ts";
import type { FindAnswerErrors } from "./answer-schemas.ts";
import { type Step, steps } from "./model-steps.ts";
import { accountSid, authToken, type Story, tellStory } from "./story.ts";

/** A story that takes note of what its application receives, each callback verified and parsed. */
interface Run extends Story {
  readonly callbacks: Callback[];
  readonly problems: string[];
}

function beginRun(seed: number): Run {
  const callbacks: Callback[] = [];
  const problems: string[] = [];
  const story = tellStory({
    seed,
    order: "shuffled",
    scenario: {
      calls: [
        { times: 2, outcome: "no-answer" },
        { times: 1, hangUpAfter: { seconds: 20 } },
      ],
    },
    async deliver(request) {
      const callback = await receiveCallback(request, { authToken });
      callbacks.push(callback);
      if (callback.kind === "unknown" || callback.problems.length > 0) {
        problems.push(JSON.stringify(callback));
      }
      return new Response(null, { status: 204 });
    },
  });
  return { ...story, callbacks, problems };
}

/** A state as values, without what is planned. */
function describe({ agenda: _, ...state }: State): unknown {
  return state;
}

function replay({ twilio }: Story): State {
  const { seed, startTime, assumptions, entries } = twilio.snapshot();
  const journal = new Journal(createState(seed, startTime, assumptions));
  journal.replay(JSON.parse(JSON.stringify(entries)));
  return journal.state;
}

function checkSequences({ twilio }: Story): void {
  const numbers = new Map<string, number[]>();
  for (const { kind, conferenceSid, callSid, parameters } of twilio.deliveries.list()) {
    if (kind !== "conference" && kind !== "call") continue;
    const name = kind === "conference" ? conferenceSid : String(callSid);
    numbers.set(name, [...(numbers.get(name) ?? []), Number(parameters.SequenceNumber)]);
  }
  for (const [name, found] of numbers) {
    const first = name.startsWith("CF") ? 1 : 0;
    expect(found, `sequence of ${name}`).toEqual(found.map((_, index) => first + index));
  }
}

function checkConferences({ twilio }: Story): void {
  const active = twilio.conferences.filter(({ status }) => status !== "completed");
  const names = active.map(({ friendlyName }) => friendlyName);
  expect(new Set(names).size, "active conferences of one name").toBe(names.length);
  for (const { conferenceSid, status, calls } of twilio.conferences) {
    const ends = twilio.journal.events.filter(
      (event) => event.type === "conference-end" && event.conferenceSid === conferenceSid,
    );
    expect(ends.length, `ends of ${conferenceSid}`).toBe(status === "completed" ? 1 : 0);
    const remaining = calls.filter(({ leftAt }) => leftAt === null);
    expect(remaining.length === 0, `who remains in ${conferenceSid}`).toBe(status === "completed");
  }
}

/** What has to hold after each step. */
function checkInvariants(run: Run): void {
  expect(run.problems).toEqual([]);
  checkSequences(run);
  checkConferences(run);
}

/** A copy in another order, which the seed decides. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const keyed = items.map((item, index) => ({
    item,
    key: (Math.sin(seed + index * 12.9898) * 43758.5453) % 1,
  }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

/** Whoever tracks a conference by its callbacks knows what the API answers. */
async function checkTracking(run: Run, seed: number): Promise<void> {
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
    expect(tracked.ended !== undefined, `whether ${conferenceSid} has ended`).toBe(
      status === "completed",
    );
    const present = Object.entries(tracked.participants)
      .filter(([, { present: here }]) => here)
      .map(([callSid, { muted, hold }]) => ({ callSid, muted, hold }));
    const joined = calls.filter(({ joinedAt, leftAt }) => joinedAt !== null && leftAt === null);
    const sort = (list: { callSid: string }[]) =>
      list.sort((one, other) => (one.callSid < other.callSid ? -1 : 1));
    expect(sort(present), `who is in ${conferenceSid}`).toEqual(
      sort(joined.map(({ callSid, muted, hold }) => ({ callSid, muted, hold }))),
    );
  }
}

/** What Insights says afterwards is what the callbacks have told. */
async function checkSummaries(run: Run): Promise<void> {
  for (const { conferenceSid, status, calls } of run.twilio.conferences) {
    if (
      status !== "completed" ||
      !calls.some(({ dialledAt, answeredAt }) => dialledAt ?? answeredAt)
    )
      continue;
    const path = `/v1/Conferences/${conferenceSid}`;
    const { body } = await run.twilio.request({ accountSid, method: "GET", path });
    const of = (event: string) =>
      run.callbacks.find(
        ({ parameters }) =>
          parameters.ConferenceSid === conferenceSid && parameters.StatusCallbackEvent === event,
      )?.parameters;
    const end = of("conference-end");
    if (end === undefined) continue;
    expect(body, `summary of ${conferenceSid}`).toMatchObject({
      processing_state: "complete",
      end_reason: end.ReasonConferenceEnded?.replaceAll("-", "_"),
      ended_by: end.CallSidEndingConference ?? null,
      status: of("conference-start") === undefined ? "not_started" : "completed",
    });
  }
}

class Command implements fc.AsyncCommand<object, Run> {
  readonly step: Step;

  constructor(step: Step) {
    this.step = step;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, real: Run): Promise<void> {
    try {
      await this.step.run(real);
    } catch (error) {
      // Whoever isn't there can't do anything, and what a fault loses is lost.
      const { name, message } = Object(error);
      if (name !== "InvalidArgumentError" && message !== "fetch failed") throw error;
    }
    checkInvariants(real);
  }

  toString(): string {
    return `\n${this.step.script}`;
  }
}

/** Every answer that the run gets fits the schema that the specification has for it. */
function checkAnswers(run: Run, findErrors: FindAnswerErrors): void {
  const { twilio } = run;
  const request = twilio.request;
  Object.assign(twilio, {
    async request(asked: Parameters<typeof request>[0]) {
      const answer = await request(asked);
      const { operation, status } = Object(twilio.journal.requests.at(-1));
      const errors = findErrors(String(operation), answer.status, answer.body);
      expect(errors, `${operation} ${status}`).toBe("");
      return answer;
    },
  });
}

/** Ends the faults, and lets go what is held. */
async function calmDown({ faults, deliveries }: Simulator): Promise<void> {
  for (const { faultId } of faults.list()) await faults.remove(faultId);
  for (const { ruleId } of deliveries.rules()) await deliveries.stop(ruleId);
  await deliveries.release();
}

/**
 * Does all kinds of things to simulators, and checks after each what always has to hold. What goes
 * wrong is shrunk to a script that can be pasted.
 */
export async function proveModel(
  findErrors: FindAnswerErrors,
  parameters: fc.Parameters<[number, Iterable<fc.AsyncCommand<object, Run>>]>,
): Promise<void> {
  const commands = fc.commands(
    steps.map((step) => step.map((each) => new Command(each))),
    { maxCommands: 40, size: "max" },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1000 }), commands, async (seed, told) => {
      const run = beginRun(seed);
      checkAnswers(run, findErrors);
      try {
        await fc.asyncModelRun(() => ({ model: {}, real: run }), told);
        await calmDown(run.twilio);
        await run.twilio.settle();
        await checkTracking(run, seed);
        const state = replay(run);
        expect(describe(replay(run))).toEqual(describe(state));
        await run.twilio.clock.advance({ minutes: 40 });
        await checkSummaries(run);
        checkInvariants(run);
      } finally {
        run.twilio.close();
      }
    }),
    parameters,
  );
}
