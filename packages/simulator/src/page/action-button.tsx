import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { act } from "./act.ts";

interface ActionButtonProps {
  readonly text: string;
  /** The subject of the action, for screen readers. */
  readonly about?: string | undefined;
  /** The text that is announced when it is done. */
  readonly done: string;
  readonly deed: () => Promise<unknown>;
  readonly danger?: boolean;
}

/** A button whose action runs once at a time, and which keeps the focus meanwhile. */
export function ActionButton({ text, about, done, deed, danger }: ActionButtonProps): VNode {
  const busy = useSignal(false);
  return (
    <button
      type="button"
      class={danger ? "danger" : undefined}
      aria-label={about === undefined ? undefined : `${text} ${about}`}
      aria-disabled={busy.value}
      onClick={async () => {
        if (busy.value) return;
        busy.value = true;
        await act(done, deed);
        busy.value = false;
      }}
    >
      {text}
    </button>
  );
}
