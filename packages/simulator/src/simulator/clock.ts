import type { CallbackSender } from "../callbacks/callback-sender.ts";
import type { ClockMode } from "./options.ts";
import { longestTimer, nextTurn, startTimer, stopTimer } from "./timers.ts";
import type { World } from "./world.ts";

interface Waiting {
  readonly at: number;
  readonly resolve: () => void;
}

/** Advances simulated time, and performs tasks when they are due. */
export class SimulatedClock {
  mode: ClockMode;
  readonly #world: World;
  readonly #sender: CallbackSender;
  readonly #patience: number;
  /** Real time plus this is simulated time, where the clock is real. */
  #offset: number;
  #waiting: Waiting[] = [];
  #timer: ReturnType<typeof startTimer> | undefined;
  #skipping = false;
  #stopped = false;

  constructor(
    world: World,
    sender: CallbackSender,
    { mode, patience }: { mode: ClockMode; patience: number },
  ) {
    this.#world = world;
    this.#sender = sender;
    this.mode = mode;
    this.#patience = patience;
    this.#offset = world.state.now - Date.now();
  }

  /** Simulated time, in milliseconds since 1970. */
  get now(): number {
    const { now } = this.#world.state;
    return this.mode === "real" ? Math.max(now, Date.now() + this.#offset) : now;
  }

  set(mode: ClockMode): void {
    this.#offset = this.#world.state.now - Date.now();
    this.mode = mode;
    this.wake();
  }

  /** Resolves after so much simulated time. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ at: this.now + milliseconds, resolve });
      this.wake();
    });
  }

  /** Advances to a time, performs everything that is due on the way, and waits for the receivers. */
  async advanceTo(target: number): Promise<void> {
    await this.#deliverAll();
    for (let next = this.#nextAt(); next !== undefined && next <= target; next = this.#nextAt()) {
      this.#moveTo(Math.max(next, this.#world.state.now));
      await this.#deliverAll();
    }
    this.#moveTo(target);
    this.#offset = target - Date.now();
    await this.#deliverAll();
    this.wake();
  }

  /** Advances until an event happens, if any task is planned. */
  async advanceToNextEvent(): Promise<void> {
    const { journal } = this.#world;
    const { length } = journal.entries;
    for (let next = this.#nextAt(); next !== undefined; next = this.#nextAt()) {
      await this.advanceTo(next);
      if (journal.entries.length > length) return;
    }
  }

  /** Sets the timer for the next due task in real time, or starts to skip to it. */
  wake(): void {
    stopTimer(this.#timer);
    const next = this.#nextAt();
    if (this.#stopped || next === undefined) return;
    if (this.mode === "skip" && !this.#skipping) void this.#skip();
    if (this.mode !== "real") return;
    const wait = Math.min(Math.max(next - this.now, 0), longestTimer);
    this.#timer = startTimer(() => {
      this.#moveTo(this.now);
      void this.#sender.send();
      this.wake();
    }, wait);
  }

  stop(): void {
    this.#stopped = true;
    stopTimer(this.#timer);
    for (const { resolve } of this.#waiting) resolve();
    this.#waiting = [];
  }

  /** Whether the clock advances by itself. */
  get skipping(): boolean {
    return this.#skipping;
  }

  #nextAt(): number | undefined {
    const moments = this.#waiting.map(({ at }) => at);
    const due = this.#world.state.agenda.next;
    if (due !== undefined) moments.push(due.at);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }

  #moveTo(at: number): void {
    this.#world.moveTo(at);
    if (this.#world.state.now < at) this.#world.journal.write([{ type: "clock-set" }], at);
    const over = this.#waiting.filter((waiting) => waiting.at <= at);
    this.#waiting = this.#waiting.filter((waiting) => waiting.at > at);
    for (const { resolve } of over) resolve();
  }

  /** Delivers due callbacks and waits for the answers, up to a time limit. */
  async #deliverAll(): Promise<void> {
    while (!this.#sender.idle) {
      await this.#sender.send();
      await this.#sender.waitForAnswers(this.#patience);
    }
  }

  /** Jumps to the next due task whenever nothing else is left to do. */
  async #skip(): Promise<void> {
    this.#skipping = true;
    await nextTurn();
    while (!this.#stopped && this.mode === "skip") {
      await this.#deliverAll();
      await nextTurn();
      const next = this.#nextAt();
      if (next === undefined) break;
      this.#moveTo(Math.max(next, this.#world.state.now));
    }
    await this.#deliverAll();
    this.#skipping = false;
  }
}
