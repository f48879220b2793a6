import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { act } from "./act.ts";
import { ActionButton } from "./action-button.tsx";
import { control } from "./control.ts";

async function save(): Promise<void> {
  const text = JSON.stringify(await control.getSnapshot());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "simulator-snapshot.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function restore(file: File): Promise<void> {
  const text = await file.text();
  await control.restoreSnapshot(readJson(file.name, text));
}

function readJson(name: string, text: string): Parameters<typeof control.restoreSnapshot>[0] {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is no JSON. Choose a file that was saved here.`);
  }
}

/** Saves a snapshot to a file, restores one, or resets the simulator. */
export function SnapshotPanel(): VNode {
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section class="actions" aria-label="Snapshot">
      <ActionButton text="Save snapshot" done="The snapshot is saved to a file." deed={save} />
      <button type="button" onClick={() => file.current?.click()}>
        Restore …
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        aria-label="File with a snapshot"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void act(`It goes on from ${chosen.name}.`, () => restore(chosen));
          currentTarget.value = "";
        }}
      />
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        Reset …
      </button>
      <dialog ref={dialog} aria-labelledby="reset">
        <h2 id="reset">Forget everything?</h2>
        <p>All conferences and the journal are gone then. Save a snapshot to come back to them.</p>
        <div class="actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              dialog.current?.close();
              void act("Everything is forgotten.", () => control.reset());
            }}
          >
            Reset
          </button>
        </div>
      </dialog>
    </section>
  );
}
