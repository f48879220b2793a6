import { type Signal, signal } from "@preact/signals";
import { explain } from "./control.ts";

/** The outcome of the user's last action. */
export interface ActionOutcome {
  readonly text: string;
  readonly failed: boolean;
  /** Counts actions, so that a screen reader announces the same text again. */
  readonly turn: number;
}

export const told: Signal<ActionOutcome | null> = signal(null);

function tell(text: string, failed: boolean): void {
  told.value = { text, failed, turn: (told.peek()?.turn ?? 0) + 1 };
}

/** Carries out an action and announces its outcome. Gives whether it succeeded. */
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
