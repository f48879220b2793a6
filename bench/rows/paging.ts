import { compareInRounds } from "../compare.ts";
import { type Contender, contenders } from "../contenders.ts";
import { createRatioRow, type Row } from "../row.ts";
import { runProgram } from "../run-program.ts";
import { startServer } from "../server/start.ts";

const rows = 200_000;

interface Found {
  rows: number;
  milliseconds: number;
  kilobytes: number;
}

/** Measures speed, with and without work on each page, and memory of going through a long list. */
export async function measurePaging(rounds: number): Promise<Row[]> {
  const server = await startServer("--rows", String(rows));
  const page = async (contender: Contender, mode: "work" | "visit"): Promise<Found> => {
    const found = await runProgram<Found>("pages", contender, server.url, mode);
    if (found.rows !== rows) throw new Error(`${contender} gave ${found.rows} rows.`);
    return found;
  };
  const compare = (measure: (contender: Contender) => Promise<number>) =>
    compareInRounds(contenders, rounds, measure);

  const visiting = await compare(async (name) => 1 / (await page(name, "visit")).milliseconds);
  const working = await compare(async (name) => 1 / (await page(name, "work")).milliseconds);
  const memory = await compare(async (name) => (await page(name, "visit")).kilobytes);
  await server.close();

  const atLeast = (reach: number) => (ratio: number) => ratio >= reach;
  return [
    createRatioRow("paging 200,000 rows, speed", "≥ 1.0 × a loop", visiting, atLeast(1)),
    createRatioRow("… with work on each page", "≥ 1.3 × a loop", working, atLeast(1.3)),
    createRatioRow("… peak memory", "≤ 1.15 × a loop", memory, (ratio) => ratio <= 1.15),
  ];
}
