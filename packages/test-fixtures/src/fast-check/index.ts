import type { Arbitrary } from "fast-check";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import type { Schemas } from "../schema/schema.ts";
import { make } from "./make.ts";

/** Which values an arbitrary gives. */
export interface ArbitraryOptions {
  /**
   * Whether there may be what Twilio doesn't send yet: values that a value list doesn't name, and
   * members that a resource doesn't have.
   *
   * @default false
   */
  readonly future?: boolean | undefined;
}

/** A function for each schema, by specification and name. */
export type Arbitraries = {
  readonly [Specification in keyof SchemaTypes]: {
    readonly [Name in keyof SchemaTypes[Specification]]: (
      options?: ArbitraryOptions,
    ) => Arbitrary<SchemaTypes[Specification][Name]>;
  };
};

function createArbitraries(context: Schemas) {
  const functions = Object.keys(context).map((name) => [
    name,
    ({ future = false }: ArbitraryOptions = {}) =>
      make({ ref: name }, { schemas: context, future }),
  ]);
  return Object.fromEntries(functions);
}

/**
 * Fast-check arbitraries of everything that the schemas allow: null wherever it may be, every value
 * of a list, the bounds of numbers and lengths, text in any script.
 *
 * @example
 * fc.assert(fc.property(arbitraries.voice.Participant(), (participant) => render(participant)));
 */
export const arbitraries: Arbitraries = Object.fromEntries(
  Object.entries(schemas).map(([name, context]) => [name, createArbitraries(context)]),
) as Arbitraries;
