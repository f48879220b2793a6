import { styleText } from "node:util";
import type { CallJudgement } from "./outcome.ts";

/** One call as a line. */
export function writeLine({ title, status, problems }: CallJudgement): string {
  const mark = problems.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  return `${mark} ${title}${status === 404 ? styleText("dim", " (404, not found)") : ""}`;
}

/** Finds the calls of each operation in which the same breaks, in whichever item of a list. */
function groupByProblem(
  outcomes: readonly CallJudgement[],
): { problem: string; titles: string[] }[] {
  const groups = new Map<string, { problem: string; titles: string[] }>();
  for (const { operation, title, problems } of outcomes) {
    for (const problem of new Set(
      problems.map((text) => text.replaceAll(/\.\d+(?=[. ])/g, "[]")),
    )) {
      const key = `${operation} ${problem}`;
      const group = groups.get(key) ?? { problem, titles: [] };
      group.titles.push(title);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function writeGroup({ problem, titles }: { problem: string; titles: string[] }): string {
  const where = titles.length === 1 ? "in" : `in ${titles.length} calls, such as`;
  return `  ${problem}\n    ${styleText("dim", `${where} ${titles[0]}`)}`;
}

/**
 * What a run has shown, with each violation once.
 *
 * @param reading - The operations that only read.
 */
export function writeSummary(
  outcomes: readonly CallJudgement[],
  reading: readonly string[],
): string {
  const groups = groupByProblem(outcomes);
  const wrong = outcomes.filter(({ problems }) => problems.length > 0);
  const found = outcomes.filter(({ status }) => status !== undefined && status !== 404);
  const shown = new Set(found.map(({ operation }) => operation));
  const missing = reading.filter((operation) => !shown.has(operation));
  const headline =
    wrong.length === 0
      ? styleText("green", `${outcomes.length} calls, and nothing breaks the specifications.`)
      : styleText(
          "red",
          `${outcomes.length} calls, ${wrong.length} of them against the specifications:`,
        );
  const notShown = `Not shown, because no conference or participant was found: ${missing.join(", ")}.
Name a conference with --conference.`;
  return [headline, ...groups.map(writeGroup), ...(missing.length > 0 ? [notShown] : [])].join(
    "\n",
  );
}
