import type { Call, Entry } from "../control/index.ts";

export type SpanKind = "ringing" | "waiting" | "talking" | "muted" | "hold";

/** The state of a participant from one time to another, in milliseconds since 1970. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

/** The states of one participant, from the call to its end. */
export interface Lane {
  readonly call: Call;
  readonly spans: readonly Span[];
}

interface Progress {
  readonly ringing: boolean;
  readonly joined: boolean;
  readonly muted: boolean;
  readonly hold: boolean;
}

/** The change that each event makes to its participant. */
const changes: Readonly<Record<string, Partial<Progress>>> = {
  "call-initiated": { ringing: true },
  "call-ringing": { ringing: true },
  "participant-join": { ringing: false, joined: true },
  "participant-mute": { muted: true },
  "participant-unmute": { muted: false },
  "participant-hold": { hold: true },
  "participant-unhold": { hold: false },
  "participant-leave": { ringing: false, joined: false },
  "call-completed": { ringing: false, joined: false },
};

function nameProgress(
  { ringing, joined, muted, hold }: Progress,
  started: boolean,
): SpanKind | null {
  if (!joined) return ringing ? "ringing" : null;
  if (hold) return "hold";
  if (!started) return "waiting";
  return muted ? "muted" : "talking";
}

function isEnteredMuted(entry: Entry): boolean {
  return entry.type === "participant-added" && Object(entry.settings).enterMuted === true;
}

function findSpans(call: Call, events: readonly Entry[], until: number): Span[] {
  const spans: Span[] = [];
  let progress: Progress = { ringing: false, joined: false, muted: false, hold: false };
  let started = false;
  let from = call.createdAt;
  let kind: SpanKind | null = null;
  function startSpan(at: number, next: SpanKind | null): void {
    if (next === kind) return;
    if (kind !== null && at > from) spans.push({ kind, from, to: at });
    from = at;
    kind = next;
  }
  for (const entry of events) {
    if (entry.type === "conference-start") started = true;
    if ("callSid" in entry && entry.callSid === call.callSid) {
      if (isEnteredMuted(entry)) progress = { ...progress, muted: true };
      progress = { ...progress, ...changes[entry.type] };
    }
    startSpan(entry.at, nameProgress(progress, started));
  }
  startSpan(until, null);
  return spans;
}

/** The lanes of a conference up to a time, from its events in their order. */
export function drawLanes(
  calls: readonly Call[],
  events: readonly Entry[],
  until: number,
): readonly Lane[] {
  return calls.map((call) => ({ call, spans: findSpans(call, events, call.leftAt ?? until) }));
}
