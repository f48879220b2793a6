import type { Command } from "../core/command.ts";
import type { Duration } from "../core/duration.ts";
import type { Entry } from "../core/event.ts";
import type { Scenario } from "../core/scenario.ts";
import type { Fault } from "../faults/fault.ts";
import type { SimulatorCalls } from "./calls.ts";
import type { SimulatorDeliveries } from "./deliveries.ts";
import type { SimulatorJournal } from "./journal-view.ts";
import type { ClockMode } from "./options.ts";
import type { Snapshot } from "./snapshot.ts";
import type { SummaryView } from "./view-summary.ts";
import type { ConferenceView, FaultView } from "./views.ts";

/** Simulated time. */
export interface SimulatorClock {
  readonly now: Date;
  readonly mode: ClockMode;
  /**
   * Goes on by a duration, to a moment (a `Date` or its ISO 8601 text), or with `"next-event"` until
   * something happens. What is due on the way is done, and
   * each receiver of a callback has answered before time goes further.
   *
   * @throws InvalidArgumentError if that would be backwards.
   * @example
   * await twilio.clock.advance({ minutes: 30 });
   */
  advance(to: Duration | Date | string): Promise<void>;
  /** Lets time go by in another way from now on. */
  set(mode: ClockMode): void;
}

/** Requests that fail. */
export interface SimulatorFaults {
  /**
   * Lets requests fail from now on. Gives the number of the fault.
   *
   * @example
   * await twilio.faults.add({ operations: ["createParticipant"], times: 1, failure: { kind: "connection-lost", acts: true } });
   */
  add(fault: Fault): Promise<number>;
  remove(faultId: number): Promise<void>;
  /** Switches a fault off, so that it is neither met nor counted, or on again. */
  switch(faultId: number, on: boolean): Promise<void>;
  list(): readonly FaultView[];
}

/** A request that an account makes. */
export interface AskedRequest {
  readonly accountSid: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** The path, and the query with its question mark. */
  readonly path: string;
  /** The fields of a POST; a list is sent as a repeated field. */
  readonly form?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** What it was answered. */
export interface AskedAnswer {
  readonly status: number;
  /** What its JSON says, or its text. */
  readonly body: unknown;
}

/** Twilio's conferences, in process. Whatever is told to it by a method can be told as JSON by `execute`. */
export interface Simulator {
  /**
   * Answers as Twilio's API does; give it to a client as its `fetch`. Every host is Twilio: what counts
   * is the path.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Asks the API as an account, without its token. */
  request(asked: AskedRequest): Promise<AskedAnswer>;
  readonly calls: SimulatorCalls;
  readonly clock: SimulatorClock;
  readonly deliveries: SimulatorDeliveries;
  readonly faults: SimulatorFaults;
  readonly journal: SimulatorJournal;
  /** All conferences, those that have ended too. */
  readonly conferences: readonly ConferenceView[];
  /**
   * What Insights has of a conference by now, without asking the API for it.
   *
   * @throws InvalidArgumentError if there is no such conference.
   */
  summaryOf(conferenceSid: string): SummaryView;
  /** Adds rules for calls and conferences that come to be from now on. */
  plan(scenario: Scenario): Promise<void>;
  /**
   * Follows a command, as the methods do. It is plain JSON, so that it can come from anywhere.
   *
   * @returns What was written in the journal.
   * @throws InvalidArgumentError if the command can't be followed; then nothing has happened.
   */
  execute(command: Command): Promise<readonly Entry[]>;
  /**
   * Waits until every callback that is due has been delivered.
   *
   * @throws Error if a receiver doesn't answer.
   */
  settle(): Promise<void>;
  /** Everything that has happened, as plain JSON. It holds no token, but the callbacks' URLs as they are. */
  snapshot(): Snapshot;
  /**
   * Goes on from a snapshot instead of from here.
   *
   * @throws InvalidArgumentError if it is no snapshot.
   */
  restore(snapshot: Snapshot): void;
  /** Forgets everything: the simulator is as it was made. */
  reset(): void;
  /** Ends: timers, and what is under way. */
  close(): void;
}
