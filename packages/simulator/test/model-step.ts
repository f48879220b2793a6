import * as fc from "fast-check";
import type { Simulator } from "../src/index.ts";

/** The simulator that steps act on. */
export interface Target {
  readonly twilio: Simulator;
}

/** One action on a simulator, and the line of a script that does the same. */
export interface Step {
  readonly script: string;
  run(target: Target): Promise<unknown>;
}

export const rooms: readonly string[] = ["red", "blue"];
export const labels: readonly string[] = ["ann", "bob", "cleo"];
export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";

export function text(value: unknown): string {
  return JSON.stringify(value);
}

export const anyone: fc.Arbitrary<{ room: string; label: string }> = fc.record({
  room: fc.constantFrom(...rooms),
  label: fc.constantFrom(...labels),
});
