import type { Assumptions } from "../core/assumptions.ts";
import type { Scenario } from "../core/scenario.ts";
import type { Fault } from "../faults/fault.ts";

/** An account and its credentials. */
export interface AccountOptions {
  /** `AC` and 32 hexadecimal digits. */
  readonly sid: string;
  /** Its auth token, which signs its callbacks too. */
  readonly authToken: string;
  /** The account of which it is a subaccount. */
  readonly parent?: string | undefined;
  /** Secrets of API keys by their SIDs (`SK…`). */
  readonly apiKeys?: Readonly<Record<string, string>> | undefined;
  /** OAuth access tokens. */
  readonly accessTokens?: readonly string[] | undefined;
  /**
   * Whether the account is suspended, which is answered with 403.
   *
   * @default false
   */
  readonly suspended?: boolean | undefined;
}

/** Receives the callbacks, as an application's `fetch` does. */
export type Deliver = (request: Request) => Response | Promise<Response>;

/** How simulated time advances: by `advance` alone, by itself when nothing else is left to do, or in real time. */
export type ClockMode = "manual" | "skip" | "real";

/** Options of a simulator. */
export interface SimulatorOptions {
  /** The token of every account, unless `accounts` lists them. */
  readonly authToken?: string | undefined;
  /**
   * The accounts that exist.
   *
   * @default Any account exists, with `authToken`.
   */
  readonly accounts?: readonly AccountOptions[] | undefined;
  /**
   * Receives the callbacks, whatever their URLs.
   *
   * @default They are sent over HTTP, to this machine and private networks alone.
   */
  readonly deliver?: Deliver | undefined;
  /**
   * Whether a receiver's time limits, fifteen seconds or those of the URL's fragment, run in simulated or real time.
   *
   * @default "simulated"
   */
  readonly deliveryLimits?: "simulated" | "real" | undefined;
  /** Names of further hosts to which callbacks may be sent over HTTP, such as `app.example`. */
  readonly receivers?: readonly string[] | undefined;
  /**
   * The order of callbacks that are due at the same time. Twilio promises none: by default the
   * seed shuffles those of different receivers, and says whether they come before the answer of the
   * request that caused them. With `fixed` they are sent after it, one after the other.
   *
   * @default "shuffled"
   */
  readonly order?: "shuffled" | "fixed" | undefined;
  /**
   * Determines all SIDs and random choices. A whole number from 0 on.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
  /** @default "manual" */
  readonly clock?: ClockMode | undefined;
  /**
   * When simulated time begins.
   *
   * @default 2026-01-05T09:00:00Z; with the real clock, now.
   */
  readonly startTime?: Date | string | undefined;
  /** Rules for calls and conferences. Without it every call is answered after two seconds. */
  readonly scenario?: Scenario | undefined;
  /** Requests that fail. */
  readonly faults?: readonly Fault[] | undefined;
  /** Choices for behaviour of Twilio that is not documented. */
  readonly assumptions?: Partial<Assumptions> | undefined;
  /**
   * How many entries the journal keeps. Beyond it the oldest requests, and the conferences that ended
   * first, are forgotten as if they were older than Twilio keeps them; `journal-cut` says which.
   *
   * @default No limit.
   */
  readonly journalLimit?: number | undefined;
  /**
   * How long the clock waits for a receiver before it goes on without it, in milliseconds of real time.
   *
   * @default 1000
   */
  readonly patience?: number | undefined;
}
