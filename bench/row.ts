import type { Ratio } from "./compare.ts";
import type { Contender } from "./contenders.ts";

/** One line of the table. */
export interface Row {
  what: string;
  /** What the clients of this repository are to reach. */
  reach: string;
  reached: boolean;
  cells: ReadonlyMap<Contender, string>;
}

export function formatRatio({ median, low, high }: Ratio): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** Makes a row of ratios. */
export function createRatioRow(
  what: string,
  reach: string,
  ratios: ReadonlyMap<Contender, Ratio>,
  isReached: (median: number) => boolean,
): Row {
  const cells = new Map([...ratios].map(([name, ratio]) => [name, formatRatio(ratio)]));
  const { median = Number.NaN } = ratios.get("conference-kit") ?? {};
  return { what, reach, reached: isReached(median), cells };
}
