import type { SimulatorOptions } from "../simulator/options.ts";
import type { Bounds } from "./bounds.ts";

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
