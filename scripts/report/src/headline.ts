import type { Matrix } from "./matrix.ts";

export const title = "What the contract tests have shown";

/** The result of a run in one sentence. */
export function writeHeadline({ total: { cells, shown } }: Matrix): string {
  return shown === cells.length
    ? `All ${shown} statuses and values that the specifications declare have been shown.`
    : `${cells.length - shown} of the ${cells.length} statuses and values that the specifications declare have not been shown.`;
}
