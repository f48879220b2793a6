import type { Command } from "../core/command.ts";
import type { Entry } from "../core/event.ts";
import type { Scenario } from "../core/scenario.ts";
import type { Duration } from "../core/time.ts";
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
   * Advances by a duration, to a time (a `Date` or its ISO 8601 text), or with `"next-event"` until
   * an event happens. Tasks that are due on the way are performed, and
   * each receiver of a callback has answered before time goes further.
   *
   * @throws InvalidArgumentError if that would be backwards.
   * @example
   * await twilio.clock.advance({ minutes: 30 });
   */
  advance(to: Duration | Date | string): Promise<void>;
  /** Changes how time advances from now on. */
  set(mode: ClockMode): void;
}

/** Requests that fail. */
export interface SimulatorFaults {
  /**
   * Adds a fault, by which requests fail from now on. Gives its number.
   *
   * @example
   * await twilio.faults.add({ operations: ["createParticipant"], times: 1, failure: { kind: "connection-lost", acts: true } });
   */
  add(fault: Fault): Promise<number>;
  remove(faultId: number): Promise<void>;
  /** Switches a fault off, so that it is neither applied nor counted, or on again. */
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

/** The answer to a request that an account makes. */
export interface AskedAnswer {
  readonly status: number;
  /** Its parsed JSON, or its text. */
  readonly body: unknown;
}

/** Twilio's conferences, in process. Every method that changes it has a command in JSON for `execute`. */
export interface Simulator {
  /**
   * Answers as Twilio's API does; give it to a client as its `fetch`. Every host is taken for Twilio: only
   * the path matters.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Sends a request to the API as an account, without its token. */
  request(asked: AskedRequest): Promise<AskedAnswer>;
  readonly calls: SimulatorCalls;
  readonly clock: SimulatorClock;
  readonly deliveries: SimulatorDeliveries;
  readonly faults: SimulatorFaults;
  readonly journal: SimulatorJournal;
  /** All conferences, those that have ended too. */
  readonly conferences: readonly ConferenceView[];
  /**
   * A conference's summary as Insights has it now, without a request to the API.
   *
   * @throws InvalidArgumentError if there is no such conference.
   */
  summaryOf(conferenceSid: string): SummaryView;
  /** Adds rules for further calls and conferences. */
  plan(scenario: Scenario): Promise<void>;
  /**
   * Carries out a command, as the methods do. It is plain JSON, so that it can be sent and stored.
   *
   * @returns What was written in the journal.
   * @throws InvalidArgumentError if the command can't be carried out; then nothing is changed.
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
   * Replaces everything by a snapshot.
   *
   * @throws InvalidArgumentError if it is no snapshot.
   */
  restore(snapshot: Snapshot): void;
  /** Forgets everything: the simulator is as it was made. */
  reset(): void;
  /** Stops all timers and deliveries. */
  close(): void;
}
