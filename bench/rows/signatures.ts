import { compareInRounds } from "../compare.ts";
import { createRatioRow, type Row } from "../row.ts";
import { runProgram } from "../run-program.ts";

/** Measures how many signatures a process checks in a second, beside the official client. */
export async function measureSignatures(rounds: number): Promise<Row[]> {
  const contenders = ["twilio", "conference-kit"] as const;
  const ratios = await compareInRounds(contenders, rounds, async (contender) => {
    const { perSecond } = await runProgram<{ perSecond: number }>("signatures", contender);
    return perSecond;
  });
  const reach = "≥ 0.25 × twilio";
  return [createRatioRow("signatures checked a second", reach, ratios, (ratio) => ratio >= 0.25)];
}
