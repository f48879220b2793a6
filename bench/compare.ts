import type { Contender } from "./contenders.ts";

/** How a contender does beside plain fetch, over all rounds. */
export interface Ratio {
  median: number;
  /** A quarter of the rounds lie below. */
  low: number;
  /** A quarter of the rounds lie above. */
  high: number;
}

function pick(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return pick(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/**
 * Measures every contender once in every round, in an order that changes, and divides by what fetch
 * gave in the same round: what else the machine does meanwhile falls on all of them.
 */
export async function compareInRounds<Name extends Contender>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<number>,
): Promise<Map<Name, Ratio>> {
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffle(names)) measured.get(name)?.push(await measure(name));
  }
  const [baseline] = measured.values();
  return new Map(
    [...measured].map(([name, values]) => {
      const ratios = values
        .map((value, round) => value / (baseline?.[round] ?? Number.NaN))
        .toSorted((a, b) => a - b);
      return [
        name,
        { median: pick(ratios, 0.5), low: pick(ratios, 0.25), high: pick(ratios, 0.75) },
      ];
    }),
  );
}
