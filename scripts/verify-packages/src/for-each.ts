import { availableParallelism } from "node:os";
import { Readable } from "node:stream";

/** Maps items, as many at once as there are processors, and keeps their order. */
export function forEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Readable.from(items).map(work, { concurrency: availableParallelism() }).toArray();
}
