import type ts from "typescript";
import type { Place } from "../place.ts";
import { type Context, fits } from "./context.ts";

/** Compares two types by their members, and lets the compiler have the last word. */
export function compareWhole(
  context: Context,
  base: ts.Type,
  now: ts.Type,
  place: Place,
  compare: (context: Context, base: ts.Type, now: ts.Type, place: Place) => void,
): void {
  let broken = false;
  const watching: Context = {
    ...context,
    report: (at, finding) => {
      broken ||= finding.bump === "major";
      context.report(at, finding);
    },
  };
  compare(watching, base, now, place);
  if (broken || fits(context, base, now, place)) return;
  const event = "no longer fits code written for it";
  context.report(place, { bump: "major", kind: "changed", event });
}
