import { styleText } from "node:util";
import { SpecificationError } from "@conference-kit/specifications";
import type { Update } from "./update.ts";

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${title} ${items.join(", ")}`];

/** Describes the updates after a save, and how long they took. */
export function formatUpdate(update: Update, milliseconds: number): string {
  const { generated, served, built, problems } = update;
  const result =
    problems.length === 0
      ? styleText("green", `✓ in ${Math.round(milliseconds)} ms`)
      : styleText("red", "✗ the code does not fit the specifications any more");
  return [
    ...(generated.length > 5
      ? [`  wrote ${generated.length} generated files`]
      : list("wrote", generated)),
    ...list("built", built),
    ...list("serving", served),
    ...problems,
    result,
  ].join("\n");
}

/** Describes why a save had no effect. */
export function formatFailure(error: unknown): string {
  const isKnown = error instanceof SpecificationError;
  const reason = error instanceof Error ? (isKnown ? error.message : error.stack) : String(error);
  return [
    styleText("red", `✗ ${reason}`),
    "Nothing was changed; the mocks serve the last good state. Save again to go on.",
  ].join("\n");
}
