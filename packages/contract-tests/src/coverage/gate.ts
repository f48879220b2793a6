import type { CoveredCell } from "./create-coverage.ts";

/** Lists the cells that no exchange has filled, a line for each status, parameter and field. */
export function describeEmptyCells(cells: readonly CoveredCell[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { operation, kind, name, value, count } of cells) {
    if (count > 0) continue;
    const subject = `${operation} · ${kind} ${name}`;
    lines.set(subject, [...(lines.get(subject) ?? []), value]);
  }
  return [...lines].map(([subject, values]) => `${subject}: ${values.join(", ")}`);
}

/** Why the run fails, or undefined where every cell is filled. */
export function describeGap(cells: readonly CoveredCell[]): string | undefined {
  const empty = cells.filter(({ count }) => count === 0).length;
  if (empty === 0) return undefined;
  return [
    `No exchange between a client and the mock has shown ${empty} of the ${cells.length} things that the specifications declare.`,
    "Each needs a contract test in packages/contract-tests:",
    ...describeEmptyCells(cells).map((line) => `  ${line}`),
  ].join("\n");
}
