import { styleText } from "node:util";
import type { JudgedDifference } from "./deviations.ts";

const signs = { missing: "−", extra: "+", different: "~" };

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  return Array.isArray(value) ? value.join(", ") || "nothing" : JSON.stringify(value);
}

function describe({ place, kind, keyword, ours, theirs }: JudgedDifference): string {
  const what = place === "" ? "the operation" : place;
  if (kind === "missing") return `${what}: only in the official description`;
  if (kind === "extra") return `${what}: only in ours`;
  return `${what}: ${keyword} is ${show(ours)} in ours, ${show(theirs)} in the official description`;
}

function formatByOperation(differences: readonly JudgedDifference[]): string[] {
  const byOperation = Map.groupBy(differences, ({ operation }) => operation);
  return [...byOperation].map(([operation, own]) => {
    const lines = own.flatMap((difference) => {
      const line = `  ${signs[difference.kind]} ${describe(difference)}`;
      return difference.because === undefined
        ? [styleText("yellow", line)]
        : [styleText("dim", line), styleText("dim", `      recorded: ${difference.because}`)];
    });
    return [styleText("bold", operation), ...lines].join("\n");
  });
}

/**
 * Prints differences for a person, operation by operation: the new ones first, and alone.
 *
 * @param all - Whether the recorded ones follow, each with its reason, and are not only counted.
 */
export function formatDifferences(
  unrecorded: readonly JudgedDifference[],
  recorded: readonly JudgedDifference[],
  all: boolean,
): string {
  const shown = [unrecorded, all ? recorded : []].flatMap(formatByOperation);
  const more = all || recorded.length === 0 ? "" : " (--all shows them)";
  const summary = `Differences: ${unrecorded.length}. Recorded ones: ${recorded.length}${more}.`;
  const color = unrecorded.length === 0 ? "green" : "yellow";
  return [...shown, styleText(color, summary)].join("\n\n");
}
