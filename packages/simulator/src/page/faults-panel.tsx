import type { VNode } from "preact";
import type { FaultState } from "../control/index.ts";
import { act } from "./act.ts";
import { ActionButton } from "./action-button.tsx";
import { control } from "./control.ts";
import { failures, operations } from "./fault-choices.ts";
import { useKeptFocus } from "./kept-focus.ts";
import { faults, loadFaults } from "./server-state.ts";

function describeFault({ fault: { failure, operations: named, times } }: FaultState): string {
  const acts = "acts" in failure && failure.acts === true ? ", done all the same" : "";
  const which = named?.join(", ") ?? "every request";
  return `${failure.kind}${acts}: ${which}${times === undefined ? "" : `, ${times} times`}`;
}

function Fault({ state }: { state: FaultState }): VNode {
  const { faultId, on, met } = state;
  const text = describeFault(state);
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          onChange={({ currentTarget: { checked } }) => {
            void act(`Fault ${faultId} is ${checked ? "on" : "off"}.`, async () => {
              await control.switchFault(faultId, { on: checked });
              await loadFaults();
            });
          }}
        />
        <span>
          {text} <span class="note">met {met} times</span>
        </span>
      </label>
      <ActionButton
        text="Remove"
        about={`fault ${faultId}`}
        done={`Fault ${faultId} is gone.`}
        deed={async () => {
          await control.removeFault(faultId);
          await loadFaults();
        }}
      />
    </li>
  );
}

async function addFault(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form);
  const failure = failures[String(data.get("failure"))];
  if (failure === undefined) return;
  const operation = String(data.get("operation") ?? "");
  const times = Number(data.get("times"));
  await control.addFault({
    failure,
    ...(operation !== "" && { operations: [operation] }),
    ...(times > 0 && { times }),
  });
  await loadFaults();
}

/** The list of faults, and the form for a new one. */
export function FaultsPanel(): VNode {
  const panel = useKeptFocus<HTMLDetailsElement>();
  return (
    <details ref={panel} class="panel">
      <summary>
        <h2>Faults</h2>
        <span class="note">{faults.value.filter(({ on }) => on).length} on</span>
      </summary>
      <ul class="faults">
        {faults.value.map((state) => (
          <Fault key={state.faultId} state={state} />
        ))}
      </ul>
      <form
        class="dial"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          void act("The fault is on.", () => addFault(form));
        }}
      >
        <label>
          Failure
          <select name="failure">
            {Object.keys(failures).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Operation
          <select name="operation">
            <option value="">Every request</option>
            {operations.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          How often
          <input name="times" type="number" min="1" placeholder="always" />
        </label>
        <button type="submit">Add fault</button>
      </form>
    </details>
  );
}
