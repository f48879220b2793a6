import type { Assumptions } from "../core/assumptions.ts";
import type { Scenario } from "../core/scenario.ts";
import type { Fault } from "../faults/fault.ts";

/** An account that exists, and what it is entered with. */
export interface AccountOptions {
  /** `AC` and 32 hexadecimal digits. */
  readonly sid: string;
  /** Its token, which signs its callbacks too. */
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

/** How simulated time goes by: by `advance` alone, by itself where nothing else is left to do, or really. */
export type ClockMode = "manual" | "skip" | "real";

/** What a simulator is made of. */
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
   * On which time a receiver's limits run: fifteen seconds to answer, or what the URL's fragment says.
   *
   * @default "simulated"
   */
  readonly deliveryLimits?: "simulated" | "real" | undefined;
  /** Names of further hosts to which callbacks may be sent over HTTP, such as `app.example`. */
  readonly receivers?: readonly string[] | undefined;
  /**
   * In which order callbacks go that are due at the same moment. Twilio promises none: by default the
   * seed shuffles those of different receivers, and says whether they come before the answer of the
   * request that led to them. With `fixed` they come after it, one after the other.
   *
   * @default "shuffled"
   */
  readonly order?: "shuffled" | "fixed" | undefined;
  /**
   * Decides all SIDs, and everything that is left to chance. A whole number from 0 on.
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
  /** What calls do by themselves. Without it everybody answers after two seconds. */
  readonly scenario?: Scenario | undefined;
  /** Requests that fail. */
  readonly faults?: readonly Fault[] | undefined;
  /** What nobody knows of Twilio, where you know better. */
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
