import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Participant } from "@conference-kit/voice-types";
import type { Arbitrary } from "fast-check";
import { expectTypeOf, test } from "vitest";
import { arbitraries } from "./index.ts";

test("an arbitrary gives what its schema describes", () => {
  expectTypeOf(arbitraries.voice.Participant()).toEqualTypeOf<Arbitrary<Participant>>();
  expectTypeOf(arbitraries.insights.ConferenceSummary({ future: true })).toEqualTypeOf<
    Arbitrary<ConferenceSummary>
  >();
  expectTypeOf(arbitraries.voice.ParticipantLabel()).toEqualTypeOf<Arbitrary<string>>();
});

test("a misspelt name doesn't compile", () => {
  // @ts-expect-error: no such specification
  arbitraries.voices;
  // @ts-expect-error: no such schema
  arbitraries.voice.Participants;
  // @ts-expect-error: the option is future
  arbitraries.voice.Participant({ unknown: true });
});
