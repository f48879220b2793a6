import { existsSync } from "node:fs";
import type { Row } from "../row.ts";
import { runProgram } from "../run-program.ts";

interface Measured {
  long: number;
  longest: number;
  onWatch: number;
  opening: number;
}

/** Counts what makes the simulator's page stutter in Chromium. */
export async function measurePage(): Promise<Row[]> {
  if (!existsSync("/usr/bin/chromium")) {
    console.error("SKIPPED: /usr/bin/chromium is not installed (apt-get install chromium)");
    return [];
  }
  const { long, longest, onWatch, opening } = await runProgram<Measured>("page", "conference-kit");
  const createRow = (what: string, reach: string, reached: boolean, text: string): Row => ({
    what,
    reach,
    reached,
    cells: new Map([["conference-kit", text]]),
  });
  return [
    createRow(
      "page, tasks over 100 ms of CPU at 50 events a second",
      "0",
      long === 0,
      `${long}; the longest ${longest.toFixed(0)} ms, on a watch ${onWatch.toFixed(0)} ms`,
    ),
    createRow("… the longest while it opens, CPU", "–", true, `${opening.toFixed(0)} ms`),
  ];
}
