import type { Answer, ApiRequest, Effect } from "../api/answer.ts";
import { operations } from "../api/operations.ts";
import type { Assumptions } from "../core/assumptions.ts";
import type { Command } from "../core/command.ts";
import { decide } from "../core/decide.ts";
import { InvalidArgumentError, Refusal } from "../core/errors.ts";
import type { Entry, RequestEvent } from "../core/event.ts";
import { Journal } from "../core/journal.ts";
import { perform } from "../core/perform.ts";
import type { Members } from "../core/settings.ts";
import { createState, type State } from "../core/state.ts";
import { answerOf, hasEffect } from "../faults/fail.ts";
import type { Fault } from "../faults/fault.ts";
import { findFault } from "../faults/find-fault.ts";

/** The outcome of a request: its answer, and the fault that was applied. */
export interface RequestOutcome {
  readonly answer: Answer;
  readonly fault: Fault | undefined;
}

/** Secret fields, which the journal leaves out. */
const secrets = ["SipAuthPassword", "CallToken", "Passports"];

function hideSecrets(form: Members): Members {
  if (!secrets.some((name) => name in form)) return form;
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      secrets.includes(name) ? "[redacted]" : value,
    ]),
  );
}

/** The settings that a world begins with. */
export interface WorldSettings {
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly assumptions: Assumptions;
}

/** The journal and its state, and the only place where events are written. */
export class World {
  readonly journal: Journal;

  readonly #limitsDeliveries: boolean;

  /** @param limitsDeliveries - Whether a delivery's time limits run in simulated time. */
  constructor(
    { seed, startTime, assumptions }: WorldSettings,
    {
      journalLimit,
      limitsDeliveries,
    }: { journalLimit: number | undefined; limitsDeliveries: boolean },
  ) {
    this.#limitsDeliveries = limitsDeliveries;
    this.journal = new Journal(createState(seed, startTime, assumptions), journalLimit);
  }

  get state(): State {
    return this.journal.state;
  }

  /**
   * Carries out a command, and performs all tasks that are due by then.
   *
   * @returns What was written in the journal.
   * @throws InvalidArgumentError if the command can't be carried out; then nothing is changed.
   */
  execute(command: Command, at: number): readonly Entry[] {
    this.moveTo(at);
    this.journal.tidy(at);
    const { length } = this.journal.entries;
    try {
      this.journal.write(decide(this.state, command, at), at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new InvalidArgumentError(command.type, `is refused: ${error.message} (${error.code})`);
    }
    this.moveTo(at);
    return this.journal.entries.slice(length);
  }

  /** Answers a request and, unless a fault prevents it, carries it out. */
  answer(request: ApiRequest, checked: Answer | undefined, at: number): RequestOutcome {
    this.moveTo(at);
    this.journal.tidy(at);
    const { operation, accountSid } = request;
    const found = findFault(this.state, { operation, accountSid });
    const failure = found?.fault.failure;
    const acts = failure === undefined || hasEffect(failure);
    const { events, answer } = acts ? plan(this.state, request, checked, at) : noEffect;
    this.journal.write(events, at);
    const acted = answer();
    const sent = failure === undefined ? acted : (answerOf(failure) ?? acted);
    const lost = failure?.kind === "connection-lost";
    this.#writeRequest(
      request,
      {
        status: lost ? null : sent.status,
        code: lost ? null : codeOf(sent.body),
        acted: acts && acted.status < 300,
        faultId: found?.faultId ?? null,
      },
      at,
    );
    this.moveTo(at);
    return { answer: sent, fault: found?.fault };
  }

  /** Performs everything that is due up to a time. */
  moveTo(at: number): void {
    for (
      let due = this.state.agenda.next;
      due !== undefined && due.at <= at;
      due = this.state.agenda.next
    ) {
      this.state.agenda.take();
      if (due.task.type === "time-out-delivery" && !this.#limitsDeliveries) continue;
      this.journal.write(perform(this.state, due.task), Math.max(due.at, this.state.now));
    }
  }

  /** Writes a request to the journal that was refused before it was checked. */
  writeRefused(
    { method, target, operation }: Pick<RequestEvent, "method" | "target" | "operation">,
    { status, body }: Answer,
    at: number,
  ): void {
    const request = { operation, method, target, accountSid: null, path: {}, query: {}, form: {} };
    const outcome = { status, code: codeOf(body), acted: false, faultId: null };
    this.journal.write([{ type: "request", ...request, ...outcome }], at);
  }

  #writeRequest(
    { operation, method, target, accountSid, path, query, form }: ApiRequest,
    outcome: Pick<RequestEvent, "status" | "code" | "acted" | "faultId">,
    at: number,
  ): void {
    const values = { path, query, form: hideSecrets(form) };
    this.journal.write(
      [{ type: "request", operation, method, target, accountSid, ...values, ...outcome }],
      at,
    );
  }
}

/** The answer to an operation that is specified, but not simulated. */
function notSimulated(operation: string): Answer {
  const message = `The simulator does not simulate ${operation}.`;
  return { status: 501, body: { code: null, message, more_info: null, status: 501 } };
}

const noEffect: Effect = { events: [], answer: () => ({ status: 0 }) };

function plan(state: State, request: ApiRequest, checked: Answer | undefined, at: number): Effect {
  if (checked !== undefined) return { events: [], answer: () => checked };
  const operate = operations[request.operation];
  if (operate === undefined) return { events: [], answer: () => notSimulated(request.operation) };
  try {
    return operate(state, request, at);
  } catch (error) {
    if (error instanceof Refusal) return { events: [], answer: () => error.answer };
    throw error;
  }
}

function codeOf(body: unknown): number | null {
  const code: unknown = Object(body).code;
  return typeof code === "number" ? code : null;
}
