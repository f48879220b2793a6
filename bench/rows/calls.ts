import { compareInRounds } from "../compare.ts";
import { contenders } from "../contenders.ts";
import { createRatioRow, type Row } from "../row.ts";
import { runProgram } from "../run-program.ts";
import { startServer } from "../server/start.ts";

/** Measures the processor time of a call in a process that has many in flight. */
export async function measureCalls(rounds: number): Promise<Row[]> {
  const server = await startServer();
  const ratios = await compareInRounds(contenders, rounds, async (contender) => {
    const { microseconds } = await runProgram<{ microseconds: number }>(
      "calls",
      contender,
      server.url,
    );
    return microseconds;
  });
  await server.close();
  const reach = "≤ 1.10 × fetch";
  return [createRatioRow("CPU per call, 64 in flight", reach, ratios, (ratio) => ratio <= 1.1)];
}
