import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "@conference-kit/mock";
import type { IHttpOperation } from "@stoplight/types";
import type { Cell } from "./cell.ts";
import {
  createPathPattern,
  findFormSchema,
  type RequestValues,
  readRequest,
} from "./read-request.ts";
import { listValueCases, type Schema } from "./value-cases.ts";

/** A cell, and what an exchange has to be like to fill it. */
export interface DeclaredCell {
  cell: Cell;
  isFilledBy(values: RequestValues, response: Exchange["response"]): boolean;
}

/** An operation's cells, and how to read a request of it. */
export interface DeclaredOperation {
  cells: DeclaredCell[];
  read(request: Exchange["request"]): RequestValues | undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listStatusCells({ iid: operation = "", responses }: IHttpOperation): DeclaredCell[] {
  return responses.flatMap(({ code, contents = [] }): DeclaredCell[] => {
    const shared = { operation, kind: "status", name: code } as const;
    const examples = contents.flatMap((content) => content.examples ?? []);
    if (examples.length === 0) {
      return [
        {
          cell: { ...shared, value: "(no body)" },
          isFilledBy: (_, { status, body }) => String(status) === code && body === "",
        },
      ];
    }
    return examples.map((example) => ({
      cell: { ...shared, value: example.key },
      isFilledBy: (_, { status, body }) =>
        String(status) === code &&
        "value" in example &&
        isDeepStrictEqual(readJson(body), example.value),
    }));
  });
}

interface Field {
  kind: keyof RequestValues;
  name: string;
  schema: Schema;
  examples: unknown[];
}

function listFields(operation: IHttpOperation): Field[] {
  const { path = [], query = [] } = operation.request ?? {};
  const readParameters = (kind: "path" | "query", parameters: typeof path | typeof query) =>
    parameters.map(({ name, schema = {}, examples = [] }) => ({
      kind,
      name,
      schema,
      examples: examples.flatMap((example) => ("value" in example ? [example.value] : [])),
    }));
  const form = Object.entries(findFormSchema(operation)?.properties ?? {});
  return [
    ...readParameters("path", path),
    ...readParameters("query", query),
    ...form.map(([name, schema]) => ({
      kind: "body" as const,
      name,
      schema: typeof schema === "object" ? schema : {},
      examples: [],
    })),
  ];
}

function listValueCells(operation: IHttpOperation): DeclaredCell[] {
  return listFields(operation).flatMap(({ kind, name, schema, examples }) =>
    listValueCases(schema, examples).map(({ label, matches }) => ({
      cell: { operation: operation.iid ?? "", kind, name, value: label },
      isFilledBy: (values, { status }) =>
        status < 300 && name in values[kind] && matches(values[kind][name]),
    })),
  );
}

/** Lists everything that an operation declares. */
export function declareOperation(operation: IHttpOperation): DeclaredOperation {
  const pattern = createPathPattern(operation);
  return {
    cells: [...listStatusCells(operation), ...listValueCells(operation)],
    read: (request) => readRequest(operation, pattern, request),
  };
}
