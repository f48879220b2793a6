import { batch, type Signal, signal } from "@preact/signals";
import type { Entry } from "../control/index.ts";
import { touchConferences } from "./conferences.ts";
import { createRowReader, type Row } from "./row.ts";

/** How many entries the page keeps; a server may have more. */
export const mostEntries = 20_000;
/** How long entries are gathered before they are shown, in milliseconds. */
const gathering = 100;

export const rows: Signal<readonly Row[]> = signal([]);
/** Whether the server's journal has entries before the first that the page keeps. */
export const cut: Signal<boolean> = signal(false);

let readRow = createRowReader();
let gathered: Row[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  timer = undefined;
  const fresh = gathered;
  gathered = [];
  batch(() => {
    const all = [...rows.peek(), ...fresh];
    rows.value = all.slice(-mostEntries);
    cut.value = (rows.value[0]?.entry.index ?? 0) > 0;
    touchConferences(fresh);
  });
}

export function addEntry(entry: Entry): void {
  gathered.push(readRow(entry));
  timer ??= setTimeout(show, gathering);
}

export function forgetEntries(): void {
  clearTimeout(timer);
  timer = undefined;
  gathered = [];
  readRow = createRowReader();
  rows.value = [];
  cut.value = false;
}
