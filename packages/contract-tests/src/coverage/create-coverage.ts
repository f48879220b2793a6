import type { Exchange } from "@conference-kit/mock";
import { listOperations, type OpenApiDocument } from "@conference-kit/specifications/model";
import type { Cell } from "../matrix/cell.ts";
import { declareOperation } from "../matrix/declared-cells.ts";

/** A cell, and how many exchanges of the run filled it. */
export interface CoveredCell extends Cell {
  count: number;
}

/** The cells that the specifications declare, and how often a run covered each. */
export interface Coverage {
  declare(document: OpenApiDocument): void;
  record(exchange: Exchange): void;
  cells(): CoveredCell[];
}

/** Only requests of the clients count: one that a test wrote by hand proves nothing about them. */
function isFromClient({ request }: Exchange): boolean {
  return request.headers["user-agent"]?.includes("conference-kit") === true;
}

export function createCoverage(): Coverage {
  const operations: ReturnType<typeof declareOperation>[] = [];
  const counts = new Map<object, number>();
  return {
    declare(document) {
      const declared = listOperations(document).filter(({ webhook }) => !webhook);
      operations.push(...declared.map((operation) => declareOperation(document, operation)));
    },
    record(exchange) {
      if (!isFromClient(exchange)) return;
      for (const { cells, read } of operations) {
        const values = read(exchange.request);
        if (values === undefined) continue;
        for (const declared of cells) {
          if (!declared.isFilledBy(values, exchange.response)) continue;
          counts.set(declared, (counts.get(declared) ?? 0) + 1);
        }
      }
    },
    cells: () =>
      operations.flatMap(({ cells }) =>
        cells.map((declared) => ({ ...declared.cell, count: counts.get(declared) ?? 0 })),
      ),
  };
}
