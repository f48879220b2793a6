import { type Accounts, createAccounts } from "../api/authenticate.ts";
import { type ReceivedRequest, readRequest } from "../api/read-request.ts";
import { type WrittenAnswer, writeAnswer } from "../api/respond.ts";
import { CallbackSender } from "../callbacks/callback-sender.ts";
import { readAssumptions } from "../core/assumptions.ts";
import type { Command } from "../core/command.ts";
import { InvalidArgumentError, listExisting } from "../core/errors.ts";
import type { Entry } from "../core/event.ts";
import { chance } from "../core/random.ts";
import { toMilliseconds } from "../core/time.ts";
import { SimulatedClock } from "./clock.ts";
import type { SimulatorOptions } from "./options.ts";
import type { AskedAnswer, AskedRequest } from "./simulator.ts";
import type { Snapshot } from "./snapshot.ts";
import { nextTurn, startTimer } from "./timers.ts";
import { World, type WorldSettings } from "./world.ts";

/** The start of a session: its settings, and the entries of a snapshot. */
export interface SessionStart extends WorldSettings {
  readonly entries: readonly Entry[];
}

/** A simulator from its start to a reset or restore: its world, its clock and its callbacks. */
export class Session {
  readonly world: World;
  readonly clock: SimulatedClock;
  readonly sender: CallbackSender;
  readonly #start: SessionStart;
  readonly #accounts: Accounts;
  readonly #order: "shuffled" | "fixed";
  readonly #patience: number;
  /** Whether due callbacks are about to be sent, after other pending work. */
  #isScheduled = false;

  constructor(options: SimulatorOptions, start: SessionStart, listener: (entry: Entry) => void) {
    const { patience = 1000, clock: mode = "manual", receivers = [] } = options;
    this.#start = start;
    this.#order = options.order ?? "shuffled";
    this.#patience = patience;
    this.#accounts = createAccounts(options.authToken, options.accounts);
    this.world = new World(start, {
      journalLimit: options.journalLimit,
      limitsDeliveries: options.deliveryLimits !== "real",
    });
    this.world.journal.replay(start.entries);
    this.world.journal.subscribe(listener);
    this.sender = new CallbackSender(this.world.journal, {
      deliver: options.deliver,
      receivers,
      order: this.#order,
      limits: options.deliveryLimits ?? "simulated",
      tokenOf: this.#accounts.tokenOf,
      now: () => this.clock.now,
      onEnd: () => this.#scheduleSending(),
    });
    this.clock = new SimulatedClock(this.world, this.sender, { mode, patience });
    this.#failUnansweredDeliveries();
    this.#scheduleSending();
  }

  /** Carries out a command. */
  execute(command: Command): readonly Entry[] {
    const entries = this.world.execute(command, this.clock.now);
    this.#scheduleSending();
    return entries;
  }

  /** Answers a request. */
  async fetch(request: Request): Promise<Response> {
    const { body, ...init } = await this.answer(request, request.signal);
    return new Response(body, init);
  }

  /** Answers a request as it goes over the wire. */
  async answer(request: ReceivedRequest, signal?: AbortSignal): Promise<WrittenAnswer> {
    const { world, clock } = this;
    const { assumptions } = world.state;
    const read = await readRequest(request, { accounts: this.#accounts, assumptions });
    signal?.throwIfAborted();
    if (read.kind === "answer") {
      const { pathname, search } = new URL(request.url);
      const refused = {
        method: request.method,
        target: pathname + search,
        operation: read.operation,
      };
      world.writeRefused(refused, read.answer, clock.now);
      return writeAnswer(read.answer);
    }
    const { answer, fault } = world.answer(read.request, read.refused, clock.now);
    const first = chance(world.state.seed, "callbacks first", world.state.requests) < 0.5;
    if (this.#order === "shuffled" && first) await this.sender.send();
    this.#scheduleSending();
    if (fault?.failure.kind === "slow") {
      await clock.wait(toMilliseconds("by", fault.failure.by));
      signal?.throwIfAborted();
    }
    return writeAnswer(answer, fault);
  }

  /** Sends a request to the API as an account, without its token. */
  async request({ accountSid, method, path, form }: AskedRequest): Promise<AskedAnswer> {
    const token = this.#accounts.tokenOf(accountSid);
    if (token === undefined) {
      const known = listExisting(this.#accounts.listed ?? []);
      throw new InvalidArgumentError("accountSid", `is that of no account; ${known}`);
    }
    if (form !== undefined && method !== "POST") {
      throw new InvalidArgumentError("form", "is given, which a POST alone has");
    }
    const headers = new Map([["authorization", `Basic ${btoa(`${accountSid}:${token}`)}`]]);
    if (form !== undefined) headers.set("content-type", "application/x-www-form-urlencoded");
    const {
      status,
      headers: sent,
      body,
    } = await this.answer({
      method,
      url: new URL(path, "https://simulator.invalid").href,
      headers: { get: (name) => headers.get(name) ?? null },
      text: async () => (form === undefined ? "" : String(writeForm(form))),
    });
    const text = typeof body === "string" ? body : await new Response(body).text();
    return { status, body: sent["Content-Type"] === "application/json" ? JSON.parse(text) : text };
  }

  /** Waits until every callback that is due has been delivered. */
  async settle(): Promise<void> {
    while (!this.sender.idle || this.clock.skipping) {
      await this.sender.send();
      await this.sender.waitForAnswers(this.#patience);
      // The effects of the answers come first, and so does a clock that advances by itself.
      await nextTurn();
    }
    const [late] = this.sender.unanswered;
    if (late === undefined) return;
    const receiver = late.url.split(/[?#]/)[0];
    throw new Error(
      `The receiver of ${late.event} at ${receiver} doesn't answer. Advance the clock: Twilio gives up after 15 seconds.`,
    );
  }

  snapshot(): Snapshot {
    const { seed, startTime, assumptions } = this.#start;
    return { version: 1, seed, startTime, assumptions, entries: [...this.world.journal.entries] };
  }

  stop(): void {
    this.sender.stop();
    this.clock.stop();
  }

  /** Ends as lost the deliveries that were unanswered when the snapshot was taken. */
  #failUnansweredDeliveries(): void {
    const { state, journal } = this.world;
    const problem = "a snapshot was taken while it was under way";
    for (const { status, callbackId, attempts: attempt } of state.callbacks.values()) {
      if (status !== "being-delivered") continue;
      const outcome = { kind: "lost" as const, problem };
      journal.write([{ type: "delivery-ended", callbackId, attempt, outcome }], state.now);
    }
  }

  /** Sends due callbacks after the current work, and wakes the clock. */
  #scheduleSending(): void {
    this.clock.wake();
    if (this.#isScheduled || this.sender.idle) return;
    this.#isScheduled = true;
    startTimer(() => {
      this.#isScheduled = false;
      void this.sender.send();
    }, 0);
  }
}

function writeForm(form: NonNullable<AskedRequest["form"]>): URLSearchParams {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new URLSearchParams(fields);
}

/** The start of a simulator without a snapshot. */
export function createSessionStart(options: SimulatorOptions, startTime: number): SessionStart {
  return {
    seed: options.seed ?? 1,
    startTime,
    assumptions: readAssumptions(options.assumptions),
    entries: [],
  };
}
