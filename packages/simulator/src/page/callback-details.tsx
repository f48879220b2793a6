import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import type { CallbackDetails as Details } from "../control/index.ts";
import { ActionButton } from "./action-button.tsx";
import { control, explain } from "./control.ts";
import { formatTime } from "./format.ts";
import { rows } from "./journal.ts";

type Delivery = Details["deliveries"][number];

function describeOutcome({ outcome }: Delivery): string {
  if (outcome.kind === "answered") return `The receiver answered with ${outcome.status}.`;
  if (outcome.kind === "timed-out") return "The receiver did not answer in time.";
  return `It was not delivered (${outcome.kind}): ${outcome.problem}`;
}

function Signature({ signature }: Pick<Delivery, "signature">): VNode {
  if (signature === null) return <p>It was never signed.</p>;
  return (
    <>
      <p class={signature.valid ? "right" : "failed"}>
        {signature.valid ? "The signature is right." : "The signature is wrong."}
      </p>
      <details>
        <summary>What is signed</summary>
        <pre>{signature.signed}</pre>
      </details>
    </>
  );
}

function DeliveryDetails({ delivery }: { delivery: Delivery }): VNode {
  const { attempt, at, headers, body, signature } = delivery;
  return (
    <li>
      <h4>
        Attempt {attempt}, {formatTime(at)}
      </h4>
      <p>{describeOutcome(delivery)}</p>
      <Signature signature={signature} />
      <h5>Headers</h5>
      <pre>
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n")}
      </pre>
      <h5>Body</h5>
      <pre>
        {body === null
          ? "(none)"
          : [...new URLSearchParams(body)].map(([name, value]) => `${name} = ${value}`).join("\n")}
      </pre>
    </li>
  );
}

/** A callback with each attempt to deliver it. */
export function CallbackDetails({ callbackId }: { callbackId: number }): VNode {
  const details = useSignal<Details | null>(null);
  const problem = useSignal("");
  const last = useComputed(
    () =>
      rows.value.findLast(({ entry }) => "callbackId" in entry && entry.callbackId === callbackId)
        ?.entry.index,
  );
  useSignalEffect(() => {
    last.value;
    control.getCallback(callbackId).then(
      (found) => {
        details.value = found;
      },
      (error: unknown) => {
        problem.value = explain(error);
      },
    );
  });

  if (problem.value !== "") return <p class="failed">{problem.value}</p>;
  if (details.value === null) return <p class="note">Reading the callback …</p>;
  const { callback, deliveries } = details.value;
  return (
    <>
      <dl>
        <dt>Tells of</dt>
        <dd>
          {callback.event} ({callback.kind})
        </dd>
        <dt>Receiver</dt>
        <dd>
          {callback.method} {callback.url}
        </dd>
        <dt>Status</dt>
        <dd>{callback.status}</dd>
        <dt>Idempotency token</dt>
        <dd>{callback.idempotencyToken}</dd>
      </dl>
      <div class="actions">
        {callback.status === "held" ? (
          <ActionButton
            text="Release"
            done={`${callback.event} was released.`}
            deed={() => control.releaseCallbacks({ callbackIds: [callbackId] })}
          />
        ) : (
          <ActionButton
            text="Send again"
            done={`${callback.event} is sent again.`}
            deed={() => control.sendCallbacksAgain({ callbackIds: [callbackId] })}
          />
        )}
      </div>
      {deliveries.length === 0 && <p>It has not been sent.</p>}
      <ol class="deliveries">
        {deliveries.map((delivery) => (
          <DeliveryDetails key={delivery.index} delivery={delivery} />
        ))}
      </ol>
    </>
  );
}
