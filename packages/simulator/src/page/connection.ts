import { batch, type Signal, signal } from "@preact/signals";
import type { Status } from "../control/index.ts";
import { forgetConferences, loadConferences } from "./conferences.ts";
import { control, explain } from "./control.ts";
import { addEntry, forgetEntries, mostEntries } from "./journal.ts";
import { loadClock, loadFaults, readClock } from "./server-state.ts";

export type ConnectionState =
  | { readonly kind: "connecting" | "connected" }
  | { readonly kind: "lost"; readonly problem: string };

export const connection: Signal<ConnectionState> = signal({ kind: "connecting" });
export const status: Signal<Status | null> = signal(null);

const shortestPause = 250;
const longestPause = 4000;
/** How long entries are read before the browser may draw, in milliseconds. */
const longestTask = 15;
let endPause = (): void => {};

/** Ends the pause before the next attempt to reach the server. */
export function tryAgain(): void {
  endPause();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    endPause = resolve;
    setTimeout(resolve, milliseconds);
  });
}

/** The journal's last index, and the index after which the page keeps entries. */
async function findEnd(): Promise<{ last: number; after: number }> {
  const { last } = await control.listJournal({ newest: true, limit: 1 });
  return { last, after: Math.max(last - mostEntries, -1) };
}

async function reload(): Promise<void> {
  const { last } = await findEnd();
  batch(() => {
    forgetEntries();
    forgetConferences();
  });
  await Promise.all([loadConferences(last), loadFaults(), loadClock()]);
}

/** Follows the journal until the server ends or the connection is lost. */
async function follow(
  lastEventId: string | undefined,
  onMessage: (id: string) => void,
): Promise<void> {
  const current = await control.getStatus();
  const { after } = await findEnd();
  batch(() => {
    status.value = current;
    readClock(current.clock);
    connection.value = { kind: "connected" };
  });
  let chunkStart = performance.now();
  for await (const message of control.followJournal({ lastEventId, after })) {
    onMessage(message.id);
    // A long journal arrives in large chunks; a task in between lets the browser draw.
    if (performance.now() - chunkStart > longestTask) {
      await new Promise((resolve) => setTimeout(resolve));
      chunkStart = performance.now();
    }
    if (message.kind === "entry") addEntry(message.entry);
    if (message.kind === "begin") await reload();
    if (message.kind === "end") return;
  }
}

/** Follows the server's journal, and reconnects with growing pauses after the connection is lost. */
export async function followSimulator(): Promise<never> {
  let lastEventId: string | undefined;
  for (let wait = shortestPause; ; wait = Math.min(wait * 2, longestPause)) {
    let problem = "The simulator has ended.";
    try {
      await follow(lastEventId, (id) => {
        lastEventId = id;
        wait = shortestPause;
      });
    } catch (error) {
      problem = explain(error);
    }
    connection.value = { kind: "lost", problem };
    await pause(wait);
  }
}
