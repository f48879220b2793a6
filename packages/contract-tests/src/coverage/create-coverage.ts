import type { Exchange } from "@conference-kit/mock";
import { listClients, type OpenApiDocument } from "@conference-kit/specifications/model";
import type { Cell } from "../matrix/cell.ts";
import { type DeclaredCell, declareOperation } from "../matrix/declared-cells.ts";

/** A cell, and how many exchanges of the run filled it. */
export interface CoveredCell extends Cell {
  count: number;
}

/** The cells that the specifications declare for operations of clients, and how often exchanges have covered each. */
export interface Coverage {
  record(exchange: Exchange): void;
  /** The count of each cell, in the order of the cells. */
  counts(): number[];
  /** Adds the counts of another coverage of the same documents. */
  add(counts: readonly number[]): void;
  cells(): CoveredCell[];
}

/** Only requests of the clients count: one that a test wrote by hand proves nothing about them. */
function isFromClient({ request }: Exchange): boolean {
  return request.headers["user-agent"]?.includes("conference-kit") === true;
}

export function createCoverage(documents: readonly OpenApiDocument[]): Coverage {
  const operations = documents.flatMap((document) =>
    listClients(document).flatMap((client) =>
      client.operations.map((operation) => declareOperation(document, operation)),
    ),
  );
  const cells = operations.flatMap((operation) => operation.cells);
  const counts = new Map(cells.map((cell) => [cell, 0]));
  const count = (cell: DeclaredCell, times: number): void => {
    counts.set(cell, (counts.get(cell) ?? 0) + times);
  };
  return {
    record(exchange) {
      if (!isFromClient(exchange)) return;
      for (const { cells, read } of operations) {
        const values = read(exchange.request);
        if (values === undefined) continue;
        for (const cell of cells) if (cell.isFilledBy(values, exchange.response)) count(cell, 1);
      }
    },
    counts: () => [...counts.values()],
    add(more) {
      for (const [index, cell] of cells.entries()) count(cell, more[index] ?? 0);
    },
    cells: () => [...counts].map(([{ cell }, count]) => ({ ...cell, count })),
  };
}
