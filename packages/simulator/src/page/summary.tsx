import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Conference, Summary } from "../control/index.ts";
import { control } from "./control.ts";

const steps = [
  [null, "404"],
  ["in_progress", "in progress"],
  ["complete", "complete"],
] as const;

function Steps({ state }: { state: Summary["state"] }): VNode {
  if (state === "timeout") return <p class="failed">Insights gave up: the state is timeout.</p>;
  return (
    <ol class="steps">
      {steps.map(([step, name]) => (
        <li key={name} aria-current={step === state ? "step" : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}

function ConferencePart({ conference }: { conference: NonNullable<Summary["conference"]> }): VNode {
  const facts = [
    ["Status", conference.status],
    ["Duration", conference.duration_seconds, "s"],
    ["Connected", conference.connect_duration_seconds, "s"],
    ["Participants", conference.unique_participants],
    ["At once", conference.max_concurrent_participants],
    ["End", conference.end_reason],
  ] as const;
  return (
    <dl>
      {facts.map(([name, value, unit]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null ? "–" : [value, unit].filter(Boolean).join(" ")}</dd>
        </div>
      ))}
    </dl>
  );
}

function ParticipantsPart({ participants }: Pick<Summary, "participants">): VNode {
  return (
    <table>
      <caption>Participant Summaries</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Call</th>
          <th scope="col">Seconds</th>
        </tr>
      </thead>
      <tbody>
        {participants.map(({ participant_sid, label, to, call_status, duration_seconds }) => (
          <tr key={participant_sid}>
            <th scope="row">{label ?? to}</th>
            <td>{call_status ?? "–"}</td>
            <td>{duration_seconds ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The conference's summary in Insights, loaded again whenever the conference changes. */
export function SummaryDetails({ conference }: { conference: Conference }): VNode {
  const { conferenceSid } = conference;
  const summary = useSignal<Summary | null>(null);
  useEffect(() => {
    control.getSummary(conferenceSid).then(
      (found) => {
        summary.value = found;
      },
      () => undefined,
    );
  }, [conference]);
  const found = summary.value;
  return (
    <section aria-labelledby="summary">
      <h3 id="summary">Summary</h3>
      <Steps state={found?.state ?? null} />
      {found === null || found.conference === null ? (
        <p class="note">
          Insights answers 404. The summary comes some minutes after the conference has ended, and
          is complete half an hour after that.
        </p>
      ) : (
        <ConferencePart conference={found.conference} />
      )}
      {found !== null && found.participants.length > 0 && (
        <ParticipantsPart participants={found.participants} />
      )}
    </section>
  );
}
