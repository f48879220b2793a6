import { spawn } from "node:child_process";
import { once } from "node:events";
import { locateProgram } from "../build.ts";
import { compareInRounds } from "../compare.ts";
import { contenders, nameFile } from "../contenders.ts";
import { createRatioRow, type Row } from "../row.ts";
import { startServer } from "../server/start.ts";

/** Measures the time from the start of a process until its first call has been answered. */
export async function measureColdStart(rounds: number): Promise<Row[]> {
  const server = await startServer();
  const ratios = await compareInRounds(contenders, rounds, async (contender) => {
    const parameters = [locateProgram("first-call"), nameFile(contender), server.url];
    const begin = performance.now();
    const child = spawn(process.execPath, parameters, { stdio: "inherit" });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`The first call of ${contender} ended with code ${code}.`);
    return performance.now() - begin;
  });
  await server.close();
  const reach = "≤ 1.15 × fetch";
  return [createRatioRow("cold start, first call", reach, ratios, (ratio) => ratio <= 1.15)];
}
