import { type ArbitraryOptions, arbitraries } from "@conference-kit/test-fixtures/fast-check";
import type * as fc from "fast-check";
import type { TestedOperation } from "../suite/operations.ts";

type CreateArbitrary = (options?: ArbitraryOptions) => fc.Arbitrary<object>;

/** The arbitrary of a schema that an operation names. */
export function findArbitrary(
  { id, specification }: TestedOperation,
  schema: string | undefined,
  options?: ArbitraryOptions,
): fc.Arbitrary<object> {
  const named = Object.entries(arbitraries).find(([name]) => name === specification)?.[1] ?? {};
  const found: CreateArbitrary | undefined = Object.entries<CreateArbitrary>(named).find(
    ([name]) => name === schema,
  )?.[1];
  if (found === undefined) throw new Error(`${id} has a body whose schema has no name.`);
  return found(options);
}
