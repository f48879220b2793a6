import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { CallOutcome } from "../control/index.ts";
import { act } from "./act.ts";
import { choose, conferences, selected } from "./conferences.ts";
import { status } from "./connection.ts";
import { type Dialling, dial } from "./dial.ts";

const outcomes: Readonly<Record<CallOutcome, string>> = {
  "by-hand": "Wait for what I do",
  answer: "Answer",
  busy: "Be busy",
  "no-answer": "Not answer",
  fail: "Fail",
};

function isOutcome(value: string): value is CallOutcome {
  return value in outcomes;
}

/** The account of a conference: the form's, else the one that has the conference, else the first one. */
function chooseAccount(asked: string, conference: string): string {
  if (asked !== "") return asked;
  const found = [...conferences.value.values()].findLast(({ friendlyName, conferenceSid }) =>
    [friendlyName, conferenceSid].includes(conference),
  );
  return found?.accountSid ?? status.value?.accounts?.[0] ?? `AC${"0".repeat(32)}`;
}

function readForm(form: HTMLFormElement): Dialling {
  const data = new FormData(form);
  const read = (name: string): string => String(data.get(name) ?? "").trim();
  const outcome = read("outcome");
  const conference = read("conference");
  return {
    direction: read("direction") === "inbound" ? "inbound" : "outbound",
    accountSid: chooseAccount(read("account"), conference),
    conference,
    from: read("from"),
    to: read("to"),
    label: read("label"),
    outcome: isOutcome(outcome) ? outcome : "",
    endConferenceOnExit: data.has("ends"),
    callbackUrl: read("callback"),
  };
}

function Accounts(): VNode | null {
  const accounts = status.value?.accounts ?? [];
  if (accounts.length < 2) return null;
  return (
    <label>
      Account
      <select name="account">
        {accounts.map((sid) => (
          <option key={sid}>{sid}</option>
        ))}
      </select>
    </label>
  );
}

function Outcomes(): VNode {
  return (
    <label>
      The called party will
      <select name="outcome">
        <option value="">Do what the scenario says</option>
        {Object.entries(outcomes).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The form that dials a participant, or lets a caller join. */
export function DialForm(): VNode {
  const inbound = useSignal(false);
  const conference = useRef<HTMLInputElement>(null);
  const name = useComputed(() => selected.value?.friendlyName ?? "support-4711");
  useSignalEffect(() => {
    const { value } = name;
    const { current } = conference;
    // The form does not change while somebody writes in it.
    if (current?.form?.contains(document.activeElement) === false) current.value = value;
  });
  async function onSubmit(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const dialling = readForm(form);
    const { label, to, from, direction } = dialling;
    const called = label || to;
    const done = direction === "inbound" ? `${label || from} calls in.` : `${called} is called.`;
    const dialled = await act(done, async () => choose((await dial(dialling)).conferenceSid));
    if (!dialled) return;
    const field = form.elements.namedItem("label");
    if (field instanceof HTMLInputElement) field.value = "";
  }
  return (
    <section class="panel" aria-labelledby="dial">
      <h2 id="dial">Dial somebody in</h2>
      <form class="dial" onSubmit={onSubmit}>
        <label>
          Direction
          <select
            name="direction"
            onChange={({ currentTarget: { value } }) => {
              inbound.value = value === "inbound";
            }}
          >
            <option value="outbound">They are called</option>
            <option value="inbound">They call in</option>
          </select>
        </label>
        <Accounts />
        <label>
          Conference
          <input name="conference" required ref={conference} />
        </label>
        <label>
          From
          <input name="from" required defaultValue="+15017122661" />
        </label>
        <label>
          To
          <input name="to" required defaultValue="client:agent" />
        </label>
        <label>
          Label
          <input name="label" />
        </label>
        {!inbound.value && <Outcomes />}
        <label class="wide">
          Callbacks to
          <input name="callback" type="url" placeholder="http://127.0.0.1:3000/conferences" />
        </label>
        <label class="check">
          <input name="ends" type="checkbox" />
          Ends the conference on exit
        </label>
        <button type="submit">{inbound.value ? "Let them join" : "Dial"}</button>
      </form>
    </section>
  );
}
