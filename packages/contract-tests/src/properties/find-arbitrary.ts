import { type ArbitraryOptions, arbitraries } from "@conference-kit/test-fixtures/fast-check";
import type * as fc from "fast-check";
import type { TestedOperation } from "../suite/operations.ts";

type CreateArbitrary = (options?: ArbitraryOptions) => fc.Arbitrary<object>;

/** Cached arbitraries: several operations use the same schema, and making one costs more than using it. */
const made = new Map<string, fc.Arbitrary<object>>();

/** The arbitrary of a schema that an operation names. */
export function findArbitrary(
  operation: TestedOperation,
  schema: string | undefined,
  options: ArbitraryOptions = {},
): fc.Arbitrary<object> {
  const key = JSON.stringify([operation.specification, schema, options]);
  const found = made.get(key) ?? createArbitrary(operation, schema, options);
  made.set(key, found);
  return found;
}

function createArbitrary(
  { id, specification }: TestedOperation,
  schema: string | undefined,
  options: ArbitraryOptions,
): fc.Arbitrary<object> {
  const named = Object.entries(arbitraries).find(([name]) => name === specification)?.[1] ?? {};
  const found: CreateArbitrary | undefined = Object.entries<CreateArbitrary>(named).find(
    ([name]) => name === schema,
  )?.[1];
  if (found === undefined) throw new Error(`${id} has a body whose schema has no name.`);
  return found(options);
}
