import { median } from "../compare.ts";
import type { Row } from "../row.ts";
import { runProgram } from "../run-program.ts";

interface Measured {
  answers: number;
  callback: number;
  memory: number;
}

/** Measures the simulator in process: answers, callbacks, and what it leaves behind. */
export async function measureSimulator(rounds: number): Promise<Row[]> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await runProgram<Measured>("simulator", "conference-kit"));
  }
  function createRow(
    what: string,
    reach: string,
    {
      member,
      unit,
      isReached,
    }: {
      member: keyof Measured;
      unit: string;
      isReached: (value: number) => boolean;
    },
  ): Row {
    const value = median(measured.map((each) => each[member]));
    const cells: Row["cells"] = new Map([["conference-kit", `${value.toFixed(2)}${unit}`]]);
    return { what, reach, reached: isReached(value), cells };
  }
  return [
    createRow("simulator, answers a second", "≥ 1.0 × our msw handlers", {
      member: "answers",
      unit: "",
      isReached: (ratio) => ratio >= 1,
    }),
    createRow("… CPU for a callback, signed", "≤ 0.3 ms", {
      member: "callback",
      unit: " ms",
      isReached: (milliseconds) => milliseconds <= 0.3,
    }),
    createRow("… memory after 1,000 conferences of 10 and a reset", "≤ 1.1 × before", {
      member: "memory",
      unit: "",
      isReached: (ratio) => ratio <= 1.1,
    }),
  ];
}
