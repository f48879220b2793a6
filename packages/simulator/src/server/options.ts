import type { SimulatorOptions } from "../simulator/options.ts";

/** Options of a server: those of its simulator, and its address. */
export interface SimulatorServerOptions extends Omit<SimulatorOptions, "deliver" | "journalLimit"> {
  /**
   * 0 takes a free one.
   *
   * @default 4010
   */
  readonly port?: number | undefined;
  /**
   * The address on which it listens.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /** Further names of this machine under which the control API answers, such as `simulator`. */
  readonly names?: readonly string[] | undefined;
  /** @default "real" */
  readonly clock?: SimulatorOptions["clock"];
  /** @default "real" */
  readonly deliveryLimits?: SimulatorOptions["deliveryLimits"];
  /** Upper limits, such as the journal's length. */
  readonly bounds?: Partial<Bounds> | undefined;
}

/** Upper limits of the server. A request beyond one is refused with an error that names it. */
export interface Bounds {
  /**
   * How many entries the journal keeps. Conferences in progress are kept: at twice as many entries, requests are
   * refused until something has ended.
   *
   * @default 50000
   */
  readonly journalEntries: number;
  /** @default 1048576 */
  readonly bodyBytes: number;
  /** How long a snapshot may be that is restored. @default 67108864 */
  readonly snapshotBytes: number;
  /** How many may follow the journal at once. @default 64 */
  readonly streams: number;
  /** How many connections there may be at once. @default 1024 */
  readonly connections: number;
}

export const defaultBounds: Bounds = {
  journalEntries: 50000,
  bodyBytes: 2 ** 20,
  snapshotBytes: 2 ** 26,
  streams: 64,
  connections: 1024,
};
