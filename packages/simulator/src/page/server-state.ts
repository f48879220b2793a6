import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Clock, FaultState } from "../control/index.ts";
import { control } from "./control.ts";

/** The clock as last read from the server, and when the browser read it. */
export const clock: Signal<(Clock & { readonly readAt: number }) | null> = signal(null);
const tick = signal(0);

setInterval(() => {
  tick.value += 1;
}, 1000);

/** Simulated time, in milliseconds since 1970. */
export const now: ReadonlySignal<number> = computed(() => {
  if (clock.value === null) return 0;
  const { mode, now: readTime, readAt } = clock.value;
  if (mode !== "real") return readTime;
  tick.value;
  return readTime + performance.now() - readAt;
});

export function readClock(latest: Clock): void {
  clock.value = { ...latest, readAt: performance.now() };
}

export async function loadClock(): Promise<void> {
  readClock(await control.getClock());
}

export const faults: Signal<readonly FaultState[]> = signal([]);

export async function loadFaults(): Promise<void> {
  faults.value = (await control.listFaults()).faults;
}
