import { deepEqual, equal } from "node:assert/strict";
import { parseCallback } from "@conference-kit/status-callbacks";
import type { ModelRun } from "./model-run.ts";

type Journal = ModelRun["twilio"]["journal"];
type Entry = Parameters<Parameters<Journal["subscribe"]>[0]>[0];

/** Which sequence a callback's number belongs to: its conference's, or its call's. */
function sequenceOf(callback: { kind: string; conferenceSid: string; callSid: string | null }) {
  if (callback.kind === "conference") return callback.conferenceSid;
  return callback.kind === "call" ? callback.callSid : null;
}

function firstNumber(sequence: string): number {
  return sequence.startsWith("CF") ? 1 : 0;
}

/** The invariants, checked with each entry of the journal and after each step. */
export interface Invariants {
  check(): void;
}

/** Follows the journal from here on, which is cheaper than to read all of it after each step. */
export function watchInvariants({ twilio, problems }: ModelRun): Invariants {
  const numbers = new Map<string, number>();
  const ends = new Map<string, number>();
  const broken: string[] = [];
  let changed = true;

  function note(entry: Entry): void {
    if ("conferenceSid" in entry && entry.type !== "callback-due") changed = true;
    if (entry.type === "conference-end") {
      ends.set(entry.conferenceSid, (ends.get(entry.conferenceSid) ?? 0) + 1);
    }
    if (entry.type !== "callback-due") return;
    const callback = parseCallback(entry.parameters);
    if (callback.kind === "unknown" || callback.problems.length > 0) {
      broken.push(`${entry.event} doesn't fit its schema: ${JSON.stringify(callback)}`);
    }
    const sequence = sequenceOf(entry);
    if (sequence === null) return;
    const next = numbers.get(sequence) ?? firstNumber(sequence);
    const number = Number(entry.parameters.SequenceNumber);
    if (number !== next) broken.push(`${sequence} has ${number} in the place of ${next}`);
    numbers.set(sequence, next + 1);
  }
  twilio.journal.subscribe(note);

  return {
    check() {
      deepEqual(problems, [], "deliveries");
      deepEqual(broken, [], "callbacks");
      if (!changed) return;
      changed = false;
      const names = new Set<string>();
      for (const { conferenceSid, friendlyName, status, calls } of twilio.conferences) {
        const ended = status === "completed";
        if (!ended) equal(names.has(friendlyName), false, `another active ${friendlyName}`);
        if (!ended) names.add(friendlyName);
        equal(ends.get(conferenceSid) ?? 0, ended ? 1 : 0, `ends of ${conferenceSid}`);
        const remaining = calls.some(({ leftAt }) => leftAt === null);
        equal(remaining, !ended, `who remains in ${conferenceSid}`);
      }
    },
  };
}

/** The lists at the end agree with the followed journal: no gap in a sequence, one end each. */
export function checkLists({ twilio }: ModelRun): void {
  const sequences = new Map<string, number[]>();
  for (const callback of twilio.deliveries.list()) {
    const sequence = sequenceOf(callback);
    if (sequence === null) continue;
    const known = sequences.get(sequence) ?? [];
    sequences.set(sequence, [...known, Number(callback.parameters.SequenceNumber)]);
  }
  for (const [sequence, found] of sequences) {
    const first = firstNumber(sequence);
    deepEqual(
      found,
      Array.from(found.keys(), (index) => first + index),
      `sequence of ${sequence}`,
    );
  }
  const ended = twilio.journal.events.filter(({ type }) => type === "conference-end");
  const completed = twilio.conferences.filter(({ status }) => status === "completed");
  deepEqual(
    ended.map(({ conferenceSid }) => conferenceSid).sort(),
    completed.map(({ conferenceSid }) => conferenceSid).sort(),
    "ends",
  );
}
