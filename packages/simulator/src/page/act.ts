import { type Signal, signal } from "@preact/signals";
import { explain } from "./control.ts";

/** What came of the last thing that was done. */
export interface Told {
  readonly text: string;
  readonly failed: boolean;
  /** Counts what was done, so that the same words are told again. */
  readonly turn: number;
}

export const told: Signal<Told | null> = signal(null);

function tell(text: string, failed: boolean): void {
  told.value = { text, failed, turn: (told.peek()?.turn ?? 0) + 1 };
}

/** Does something, and tells what came of it. Gives whether it succeeded. */
export async function act(done: string, deed: () => Promise<unknown>): Promise<boolean> {
  try {
    await deed();
    tell(done, false);
    return true;
  } catch (error) {
    tell(explain(error), true);
    return false;
  }
}
