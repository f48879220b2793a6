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

/**
 * Prints differences for a person, operation by operation; recorded ones with their reason.
 *
 * @param onlyNew - Whether recorded ones are counted only.
 */
export function formatDifferences(
  differences: readonly JudgedDifference[],
  onlyNew: boolean,
): string {
  const unrecorded = differences.filter(({ because }) => because === undefined);
  const shown = onlyNew ? unrecorded : differences;
  const operations = [...Map.groupBy(shown, ({ operation }) => operation)].map(
    ([operation, own]) => {
      const lines = own.flatMap((difference) => {
        const line = `  ${signs[difference.kind]} ${describe(difference)}`;
        return difference.because === undefined
          ? [styleText("yellow", line)]
          : [styleText("dim", line), styleText("dim", `      recorded: ${difference.because}`)];
      });
      return [styleText("bold", operation), ...lines].join("\n");
    },
  );
  const recorded = differences.length - unrecorded.length;
  const summary = `Differences: ${unrecorded.length}. Recorded ones: ${recorded}.`;
  return [...operations, styleText(unrecorded.length === 0 ? "green" : "yellow", summary)].join(
    "\n\n",
  );
}
