import type ts from "typescript";
import type { Change } from "../change.ts";
import type { Place } from "../place.ts";
import type { CompiledTypes } from "./compile.ts";

export type Finding = Pick<Change, "bump" | "kind" | "event" | "narrows">;

/** What every comparison of types needs. */
export interface TypeComparison extends CompiledTypes {
  report(place: Place, finding: Finding): void;
  /** Objects under comparison, so that one that contains itself is compared once. */
  readonly comparing: Set<ts.Type>;
  /** Names of the schemas that were compared where an operation uses them. */
  readonly compared: Set<string>;
}

/** Whether code written for the base type still compiles, according to the compiler. */
export function fits(
  { checker }: TypeComparison,
  base: ts.Type,
  now: ts.Type,
  { side }: Place,
): boolean {
  return side === "response"
    ? checker.isTypeAssignableTo(now, base)
    : checker.isTypeAssignableTo(base, now);
}

/** Whether a value that is new was possible before already, or one that is gone still is. */
export function isPossible({ checker }: TypeComparison, value: ts.Type, type: ts.Type): boolean {
  return checker.isTypeAssignableTo(value, type);
}

/** The name of a schema that is compared with itself. */
export function commonName(
  context: TypeComparison,
  base: ts.Type,
  now: ts.Type,
): string | undefined {
  const name = context.now.names.get(now);
  if (name === undefined || context.base.names.get(base) !== name) return undefined;
  context.compared.add(name);
  return name;
}
