import type { CallbackEvent, DeliveryOutcome } from "../core/event.ts";
import type { Journal } from "../core/journal.ts";
import type { Callback } from "../core/state.ts";
import type { Deliver } from "../simulator/options.ts";
import { startTimer, stopTimer, type Timer, within } from "../simulator/timers.ts";
import { classifyError } from "./classify.ts";
import { readOverrides } from "./connection-overrides.ts";
import { shuffle } from "./order.ts";
import { findReceiverProblem, findUrlProblem } from "./receivers.ts";
import { signRequest } from "./sign.ts";

/** How callbacks are sent. */
export interface CallbackSenderOptions {
  /** Undefined for HTTP. */
  readonly deliver: Deliver | undefined;
  readonly receivers: readonly string[];
  readonly order: "shuffled" | "fixed";
  /** Whether a receiver's time limits run in simulated time, or in real time, which the sender enforces. */
  readonly limits: "simulated" | "real";
  readonly tokenOf: (accountSid: string) => string | undefined;
  /** Simulated time. */
  readonly now: () => number;
  /** Called when a delivery has ended. */
  readonly onEnd: () => void;
}

/** How many callbacks are sent over HTTP at once; the others wait for their turn. */
const limitOverHttp = 64;

/** A delivery that has not ended. */
interface Delivery {
  readonly callback: Callback;
  readonly attempt: number;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

function createDelivery(callback: Callback): Delivery {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const abort = new AbortController();
  return { callback, attempt: callback.attempts + 1, abort, ended, end };
}

/** Sends callbacks to their receivers, and writes each outcome to the journal. */
export class CallbackSender {
  readonly #journal: Journal;
  readonly #options: CallbackSenderOptions;
  readonly #unanswered = new Map<number, Delivery>();
  /** The deliveries whose answers somebody waits for. */
  readonly #awaited = new Set<Delivery>();
  readonly #unsubscribe: () => void;

  constructor(journal: Journal, options: CallbackSenderOptions) {
    this.#journal = journal;
    this.#options = options;
    this.#unsubscribe = journal.subscribe((entry) => {
      if (entry.type !== "delivery-ended") return;
      this.#remove(entry.callbackId, entry.outcome.kind === "timed-out");
    });
  }

  /** The deliveries that were sent and not answered yet. */
  get unanswered(): readonly Callback[] {
    return [...this.#unanswered.values()].map(({ callback }) => callback);
  }

  /** Whether no delivery is due now, and none that somebody waits for is unanswered. */
  get idle(): boolean {
    return this.#awaited.size === 0 && this.#listDue(1).length === 0;
  }

  /**
   * Waits until the deliveries that are under way now have ended, but not longer than so many
   * milliseconds; a receiver that takes longer is not waited for again.
   *
   * @returns Whether all of them have ended.
   */
  async waitForAnswers(milliseconds: number): Promise<boolean> {
    const awaited = [...this.#awaited];
    const ended = Promise.all(awaited.map((delivery) => delivery.ended)).then(() => true);
    if (await within(ended, milliseconds)) return true;
    for (const delivery of awaited) this.#awaited.delete(delivery);
    return false;
  }

  /** Sends everything that is due. Resolves once all of it has arrived, whatever is answered. */
  async send(): Promise<void> {
    const due = this.#listDue();
    const ordered = this.#options.order === "fixed" ? due : shuffle(this.#journal.state, due);
    const deliveries = ordered.map(createDelivery);
    for (const delivery of deliveries) {
      this.#unanswered.set(delivery.callback.callbackId, delivery);
      this.#awaited.add(delivery);
    }
    const requests = await Promise.all(deliveries.map((delivery) => this.#sign(delivery)));
    for (const [index, delivery] of deliveries.entries()) {
      const { callback } = delivery;
      const isStillDue =
        this.#unanswered.get(callback.callbackId) === delivery && callback.status === "due";
      if (isStillDue) this.#deliver(delivery, requests[index]);
      else this.#remove(callback.callbackId, true);
    }
  }

  /** Gives up all unanswered deliveries: their outcomes are not journalled any more. */
  stop(): void {
    this.#unsubscribe();
    for (const callbackId of [...this.#unanswered.keys()]) this.#remove(callbackId, true);
  }

  /** Why a callback can't be sent; undefined if it can. */
  #findProblem({ url, accountSid }: Callback): string | undefined {
    const { deliver, receivers, tokenOf } = this.#options;
    if (tokenOf(accountSid) === undefined) return `there is no account ${accountSid}`;
    return deliver === undefined ? findReceiverProblem(url, receivers) : findUrlProblem(url);
  }

  /** The request of a callback that can be sent. */
  async #sign({ callback, abort: { signal } }: Delivery): Promise<Request | undefined> {
    if (this.#findProblem(callback) !== undefined) return undefined;
    const authToken = this.#options.tokenOf(callback.accountSid) ?? "";
    return signRequest(callback, { authToken, signal });
  }

  #deliver(delivery: Delivery, request: Request | undefined): void {
    const { attempt, callback } = delivery;
    const { callbackId } = callback;
    const signature = request?.headers.get("X-Twilio-Signature") ?? null;
    this.#write({ type: "delivery-began", callbackId, attempt, signature });
    let timer: Timer | undefined;
    const finish = (outcome: DeliveryOutcome): void => {
      stopTimer(timer);
      if (this.#unanswered.get(callbackId) !== delivery) return;
      const safe = redact(outcome, this.#options.tokenOf(callback.accountSid));
      this.#write({ type: "delivery-ended", callbackId, attempt, outcome: safe });
      this.#options.onEnd();
    };
    if (request === undefined) {
      finish({ kind: "refused", problem: this.#findProblem(callback) ?? "it can't be signed" });
      return;
    }
    const { deliver = fetch, limits } = this.#options;
    if (limits === "real") {
      const { readLimit, totalLimit } = readOverrides(callback.url);
      timer = startTimer(() => finish({ kind: "timed-out" }), Math.min(readLimit, totalLimit));
      delivery.abort.signal.addEventListener("abort", () => stopTimer(timer));
    }
    post(deliver, request).then(finish, (error) => finish(classifyError(error)));
  }

  #write(event: CallbackEvent): void {
    this.#journal.write([event], this.#options.now());
  }

  /** Drops a delivery; one that is given up has its signal aborted. */
  #remove(callbackId: number, givenUp: boolean): void {
    const delivery = this.#unanswered.get(callbackId);
    if (delivery === undefined) return;
    this.#unanswered.delete(callbackId);
    this.#awaited.delete(delivery);
    if (givenUp) delivery.abort.abort();
    delivery.end();
  }

  #listDue(limit: number = Infinity): Callback[] {
    const { callbacks, outbox } = this.#journal.state;
    const now = this.#options.now();
    const overHttp = this.#options.deliver === undefined;
    const most = Math.min(limit, overHttp ? limitOverHttp - this.#unanswered.size : Infinity);
    const due: Callback[] = [];
    for (const callbackId of outbox) {
      const callback = callbacks.get(callbackId);
      if (due.length >= most) break;
      if (callback === undefined || callback.dueAt > now) continue;
      if (!this.#unanswered.has(callbackId)) due.push(callback);
    }
    return due;
  }
}

/** Passes a request to its receiver at once; the answer's body is not read. */
async function post(deliver: Deliver, request: Request): Promise<DeliveryOutcome> {
  const response = await deliver(request);
  await response.body?.cancel();
  return { kind: "answered", status: response.status };
}

/** Removes the auth token from a receiver's error, which may quote its configuration. */
function redact(outcome: DeliveryOutcome, token: string | undefined): DeliveryOutcome {
  if (!("problem" in outcome) || token === undefined || token === "") return outcome;
  return { ...outcome, problem: outcome.problem.replaceAll(token, "[redacted]") };
}
