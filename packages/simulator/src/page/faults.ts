import { type Signal, signal } from "@preact/signals";
import type { FaultState } from "../control/index.ts";
import { control } from "./control.ts";

export const faults: Signal<readonly FaultState[]> = signal([]);

export async function loadFaults(): Promise<void> {
  faults.value = (await control.listFaults()).faults;
}
