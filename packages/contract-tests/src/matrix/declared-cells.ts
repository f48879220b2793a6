import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "@conference-kit/mock";
import type { OpenApiDocument, Operation } from "@conference-kit/specifications/model";
import type { Cell } from "./cell.ts";
import { type Field, listFields, type RequestValues } from "./fields.ts";
import { createReader, type RequestReader } from "./read-request.ts";
import { listValueCases } from "./value-cases.ts";

/** A cell, and the check that tells whether an exchange fills it. */
export interface DeclaredCell {
  cell: Cell;
  isFilledBy(values: RequestValues, response: Exchange["response"]): boolean;
}

/** An operation's cells, and how to read a request of it. */
export interface DeclaredOperation {
  cells: DeclaredCell[];
  read: RequestReader;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listStatusCells({ id: operation, answers }: Operation): DeclaredCell[] {
  return answers.flatMap(({ status: name, contents }): DeclaredCell[] => {
    const shared = { operation, kind: "status", name } as const;
    const examples = contents.flatMap((content) => content.examples);
    if (examples.length === 0) {
      return [
        {
          cell: { ...shared, value: "(no body)" },
          isFilledBy: (_, { status, body }) => String(status) === name && body === "",
        },
      ];
    }
    return examples.map((example) => ({
      cell: { ...shared, value: example.name },
      isFilledBy: (_, { status, body }) =>
        String(status) === name && isDeepStrictEqual(readJson(body), example.value),
    }));
  });
}

function listValueCells({ id }: Operation, fields: readonly Field[]): DeclaredCell[] {
  return fields.flatMap(({ place, name, schema, examples }) =>
    listValueCases(schema, examples).map(({ label, matches }) => ({
      cell: { operation: id, kind: place, name, value: label },
      isFilledBy: (values, { status }) =>
        status < 300 && name in values[place] && matches(values[place][name]),
    })),
  );
}

/** Lists everything that an operation declares. */
export function declareOperation(
  document: OpenApiDocument,
  operation: Operation,
): DeclaredOperation {
  const fields = listFields(document, operation);
  return {
    cells: [...listStatusCells(operation), ...listValueCells(operation, fields)],
    read: createReader(operation, fields),
  };
}
