import { type Signal, signal } from "@preact/signals";
import { explain } from "./control.ts";

/** What came of the last thing that was done. */
export interface Told {
  readonly text: string;
  readonly failed: boolean;
}

export const told: Signal<Told | null> = signal(null);

/** Does something, and tells what came of it. Gives whether it succeeded. */
export async function act(done: string, deed: () => Promise<unknown>): Promise<boolean> {
  try {
    await deed();
    told.value = { text: done, failed: false };
    return true;
  } catch (error) {
    told.value = { text: explain(error), failed: true };
    return false;
  }
}
