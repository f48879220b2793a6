import {
  type ConferenceScenario,
  type ConferenceStep,
  createCallbackBuilders,
} from "@conference-kit/test-fixtures";
import * as fc from "fast-check";
import { expect } from "vitest";
import {
  type Callback,
  type ConferenceState,
  parseCallback,
  trackConference,
} from "../src/index.ts";

/** The state after callbacks, as the text that an application would keep. */
export function trackAll(callbacks: readonly Callback[]): string {
  let state: ConferenceState | undefined;
  for (const callback of callbacks) {
    // The stored text is parsed before the next callback is applied.
    state = trackConference(state && JSON.parse(JSON.stringify(state)), callback);
  }
  return JSON.stringify(state);
}

/** The callbacks of a conference, as an application receives them. */
export function receiveConference(scenario?: ConferenceScenario, seed = 1): Callback[] {
  const { buildConferenceCallbacks } = createCallbackBuilders({ seed });
  return buildConferenceCallbacks(scenario).map((callback) => parseCallback(callback));
}

/** Every order of some values. */
export function* permute<Value>(values: readonly Value[]): Generator<Value[]> {
  if (values.length === 0) yield [];
  for (const [index, value] of values.entries()) {
    for (const rest of permute(values.toSpliced(index, 1))) yield [value, ...rest];
  }
}

const changes = [
  "participantMute",
  "participantUnmute",
  "participantHold",
  "participantUnhold",
  "participantModify",
  "participantSpeechStart",
  "participantSpeechStop",
  "announcementEnd",
  "announcementFail",
] as const;
const flag = fc.constantFrom("true", "false");

/** Random scenarios: events of participants who are in the conference, and sometimes its end. */
const scenarios: fc.Arbitrary<ConferenceStep[]> = fc
  .array(
    fc.record({
      who: fc.constantFrom("a", "b", "c", "d"),
      what: fc.nat(),
      exit: flag,
      starts: flag,
    }),
    {
      minLength: 3,
      maxLength: 25,
    },
  )
  .map((choices) => {
    const present = new Set<string>();
    const steps: ConferenceStep[] = [];
    for (const { who: label, what, exit, starts } of choices) {
      if (!present.has(label)) {
        present.add(label);
        const parameters = { EndConferenceOnExit: exit, StartConferenceOnEnter: starts };
        steps.push({ event: "participantJoin", label, parameters });
      } else if (what % 11 === 0) {
        steps.push({ event: "conferenceEnd" });
        return steps;
      } else if (what % 7 === 0 && present.size > 1 && exit === "false") {
        // A participant with EndConferenceOnExit stays, so that the conference goes on.
        const joined = steps.findLast(
          (step) => step.event === "participantJoin" && step.label === label,
        );
        if (joined?.parameters?.EndConferenceOnExit === "true") continue;
        present.delete(label);
        steps.push({ event: "participantLeave", label });
      } else steps.push({ event: changes[what % changes.length] ?? "participantModify", label });
    }
    return steps;
  });

/** Callbacks in their order, and the same in another, some of them several times. */
const orders = fc
  .tuple(scenarios, fc.nat({ max: 1000 }))
  .map(([steps, seed]) => receiveConference({ steps }, seed))
  .chain((callbacks) =>
    fc.record({
      callbacks: fc.constant(callbacks),
      mixed: fc.array(fc.constantFrom(...callbacks), { maxLength: 10 }).chain((repeated) => {
        const all = [...callbacks, ...repeated];
        return fc.shuffledSubarray(all, { minLength: all.length });
      }),
    }),
  );

/** Every order of a conference's callbacks, with repetitions, ends in the same state. */
export function holdOrders(numRuns: number, seed?: number): void {
  const property = fc.property(orders, ({ callbacks, mixed }) => {
    expect(trackAll(mixed)).toBe(trackAll(callbacks));
  });
  fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
}
