import { type Contender, contenders } from "../contenders.ts";
import type { Row } from "../row.ts";
import { runProgram } from "../run-program.ts";
import { startServer } from "../server/start.ts";

interface Found {
  lists: number;
  creates: number;
  dialledTwice: number;
}

async function meetFaults(contender: Contender): Promise<Found> {
  // A server of its own, because its faults depend on what it was asked for before.
  const server = await startServer("--rows", "150", "--faulty");
  const found = await runProgram<Omit<Found, "dialledTwice">>("faults", contender, server.url);
  const dialledTwice = await server.countDialledTwice();
  await server.close();
  return { ...found, dialledTwice };
}

/** Counts what succeeds on a server that often fails, and the calls it was made to dial twice. */
export async function measureFaults(): Promise<Row[]> {
  const found = new Map<Contender, Found>();
  for (const contender of contenders) found.set(contender, await meetFaults(contender));
  const createRow = (
    what: string,
    reach: string,
    member: keyof Found,
    isReached: boolean,
  ): Row => ({
    what,
    reach,
    reached: isReached,
    cells: new Map([...found].map(([name, counts]) => [name, String(counts[member])])),
  });
  const { lists = 0, dialledTwice = 1 } = found.get("conference-kit") ?? {};
  return [
    createRow("of 400 lists under faults, complete", "≥ 399", "lists", lists >= 399),
    createRow("of 400 creates under faults, answered", "–", "creates", true),
    createRow("… dialled twice", "0", "dialledTwice", dialledTwice === 0),
  ];
}
