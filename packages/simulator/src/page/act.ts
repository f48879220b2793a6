import { type Signal, signal } from "@preact/signals";
import { explain } from "./control.ts";

/** The outcome of the user's last action. */
export interface ActionOutcome {
  readonly text: string;
  readonly failed: boolean;
  /** Counts actions, so that a screen reader announces the same text again. */
  readonly count: number;
}

export const lastAction: Signal<ActionOutcome | null> = signal(null);

function announce(text: string, failed: boolean): void {
  lastAction.value = { text, failed, count: (lastAction.peek()?.count ?? 0) + 1 };
}

/** Carries out an action and announces its outcome. Gives whether it succeeded. */
export async function act(done: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    announce(done, false);
    return true;
  } catch (error) {
    announce(explain(error), true);
    return false;
  }
}
