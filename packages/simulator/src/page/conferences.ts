import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Conference, ControlError } from "../control/index.ts";
import { control } from "./control.ts";
import type { TimelineRow } from "./row.ts";
import { loadClock, loadFaults } from "./server-state.ts";

/** How many conferences are requested at once, and the pause between two batches, in milliseconds. */
const batchSize = 8;
const pause = 100;

export const conferences: Signal<ReadonlyMap<string, Conference>> = signal(new Map());
const chosenSid = signal<string | null>(null);

/** The conferences in the list's order: those in progress, then those that have ended; the latest first. */
export const listed: ReadonlySignal<readonly Conference[]> = computed(() => {
  const latest = [...conferences.value.values()].toReversed();
  const ended = latest.filter(({ status }) => status === "completed");
  return [...latest.filter(({ status }) => status !== "completed"), ...ended];
});

/** The selected conference. A new conference does not take its place. */
export const selected: ReadonlySignal<Conference | undefined> = computed(() =>
  conferences.value.get(chosenSid.value ?? ""),
);

export function choose(conferenceSid: string): void {
  chosenSid.value = conferenceSid;
}

/** Shows conferences, and selects the first where the selected one is not among them. */
function show(next: ReadonlyMap<string, Conference>): void {
  batch(() => {
    conferences.value = next;
    if (!next.has(chosenSid.peek() ?? ""))
      chosenSid.value = listed.peek()[0]?.conferenceSid ?? null;
  });
}

const stale = new Set<string>();
let refreshing = false;
/** The index of the last journal entry that the loaded conferences include. */
let known = -1;
/** Counts resets, so that an answer to a request from before one is ignored. */
let resets = 0;

async function find(conferenceSid: string): Promise<Conference | undefined> {
  try {
    return await control.getConference(conferenceSid);
  } catch (error) {
    if (error instanceof ControlError && error.problem.status === 404) return undefined;
    throw error;
  }
}

function replace(found: ReadonlyMap<string, Conference | undefined>): void {
  const next = new Map(conferences.value);
  for (const [conferenceSid, conference] of found) {
    if (conference === undefined) next.delete(conferenceSid);
    else next.set(conferenceSid, conference);
  }
  show(next);
}

async function refresh(): Promise<void> {
  while (stale.size > 0) {
    const resetsBefore = resets;
    const sids = [...stale].slice(0, batchSize);
    for (const sid of sids) stale.delete(sid);
    const found = await Promise.all(sids.map(async (sid) => [sid, await find(sid)] as const));
    await loadClock();
    if (resets === resetsBefore) replace(new Map(found));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Reloads the conferences that new entries are about. */
export function reloadConferences(rows: readonly TimelineRow[]): void {
  const fresh = rows.filter(({ entry }) => entry.index > known);
  for (const { entry, kind, conferenceSid } of fresh) {
    if (entry.type === "journal-cut") for (const sid of entry.conferenceSids) stale.add(sid);
    if (kind === "event" && conferenceSid !== null) stale.add(conferenceSid);
  }
  if (fresh.some(({ entry }) => "faultId" in entry && entry.faultId !== null)) {
    loadFaults().catch(() => undefined);
  }
  if (fresh.some(({ entry }) => entry.type === "clock-set")) loadClock().catch(() => undefined);
  if (refreshing) return;
  refreshing = true;
  // After a lost connection everything is loaded again, so a failure here needs no handling.
  refresh()
    .catch(() => undefined)
    .finally(() => {
      refreshing = false;
    });
}

/** Reads all conferences. The journal ended with the entry of that index before. */
export async function loadConferences(last: number): Promise<void> {
  const all = new Map<string, Conference>();
  let after: string | undefined;
  do {
    const page = await control.listConferences({ after, limit: 20 });
    for (const conference of page.conferences) all.set(conference.conferenceSid, conference);
    after = page.next ?? undefined;
  } while (after !== undefined);
  known = last;
  stale.clear();
  show(all);
}

export function forgetConferences(): void {
  resets += 1;
  known = Number.POSITIVE_INFINITY;
  stale.clear();
  conferences.value = new Map();
}
