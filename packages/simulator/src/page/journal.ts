import { batch, type Signal, signal } from "@preact/signals";
import type { Entry } from "../control/index.ts";
import { reloadConferences } from "./conferences.ts";
import { createRowReader, type TimelineRow } from "./row.ts";

/** How many entries the page keeps; a server may have more. */
export const mostEntries = 20_000;
/** How long entries are collected before they are shown, in milliseconds. */
const batchTime = 100;

export const rows: Signal<readonly TimelineRow[]> = signal([]);
/** Whether the server's journal has entries before the first that the page keeps. */
export const cut: Signal<boolean> = signal(false);

let readRow = createRowReader();
let pending: TimelineRow[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  timer = undefined;
  const fresh = pending;
  pending = [];
  batch(() => {
    const all = [...rows.peek(), ...fresh];
    rows.value = all.slice(-mostEntries);
    cut.value = (rows.value[0]?.entry.index ?? 0) > 0;
    reloadConferences(fresh);
  });
}

export function addEntry(entry: Entry): void {
  pending.push(readRow(entry));
  timer ??= setTimeout(show, batchTime);
}

export function forgetEntries(): void {
  clearTimeout(timer);
  timer = undefined;
  pending = [];
  readRow = createRowReader();
  rows.value = [];
  cut.value = false;
}
