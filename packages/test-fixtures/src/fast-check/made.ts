import type * as fc from "fast-check";

/** What is made of a schema; nothing, where its values would have to hold each other without end. */
export type Made = fc.Arbitrary<unknown> | undefined;
