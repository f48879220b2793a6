import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import type { Conference, Entry } from "../control/index.ts";
import { control } from "./control.ts";
import { formatDuration, formatTime, nameOf } from "./format.ts";
import { rows } from "./journal.ts";
import { drawLanes, type Lane, type Span, type SpanKind } from "./lanes.ts";
import { now } from "./server-state.ts";

const names: Readonly<Record<SpanKind, string>> = {
  ringing: "ringing",
  waiting: "waiting for the start",
  talking: "talking",
  muted: "muted",
  hold: "on hold",
};

function describeSpan({ kind, from, to }: Span): string {
  return `${names[kind]} for ${formatDuration(to - from)}`;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function DrawnLane({ lane: { call, spans }, extent }: { lane: Lane; extent: Extent }): VNode {
  const scale = 1000 / Math.max(extent.end - extent.start, 1);
  const name = nameOf(call);
  const text = spans.length === 0 ? "nothing yet" : spans.map(describeSpan).join(", then ");
  return (
    <li>
      <span class="lane-name">{name}</span>
      <svg
        viewBox="0 0 1000 20"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${text}`}
      >
        {spans.map((span) => (
          <rect
            key={`${span.from} ${span.kind}`}
            class={span.kind}
            x={(span.from - extent.start) * scale}
            y={span.kind === "talking" ? 3 : 6}
            width={Math.max((span.to - span.from) * scale, 2)}
            height={span.kind === "talking" ? 14 : 8}
          >
            <title>{describeSpan(span)}</title>
          </rect>
        ))}
      </svg>
    </li>
  );
}

async function readEvents(conferenceSid: string): Promise<readonly Entry[]> {
  const events: Entry[] = [];
  let after: number | undefined;
  do {
    const page = await control.listJournal({
      conference: conferenceSid,
      kind: "event",
      after,
      limit: 1000,
    });
    events.push(...page.entries);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return events;
}

/** A chart of the participants' lanes. */
export function Lanes({ conference }: { conference: Conference }): VNode | null {
  const { conferenceSid, calls, createdAt, endedAt } = conference;
  const read = useSignal<readonly Entry[]>([]);
  useSignalEffect(() => {
    readEvents(conferenceSid).then(
      (events) => {
        read.value = events;
      },
      // New entries still draw the lanes; the banner reports a lost connection.
      () => undefined,
    );
  });
  const events = useComputed(() => {
    const last = read.value.at(-1)?.index ?? -1;
    const start = rows.value.findLastIndex(({ entry }) => entry.index <= last) + 1;
    const fresh = rows.value
      .slice(start)
      .filter((row) => row.kind === "event" && row.conferenceSid === conferenceSid);
    return [...read.value, ...fresh.map(({ entry }) => entry)];
  });
  const end = endedAt ?? now.value;
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby="lanes">
      <h3 id="lanes">Who was in when</h3>
      <ul class="lanes">
        {drawLanes(calls, events.value, end).map((lane) => (
          <DrawnLane key={lane.call.callSid} lane={lane} extent={{ start: createdAt, end }} />
        ))}
      </ul>
      <p class="note between">
        <span>{formatTime(createdAt)}</span>
        <span>{formatTime(end)}</span>
      </p>
      <ul class="legend">
        {Object.entries(names).map(([kind, name]) => (
          <li key={kind} class={kind}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
