import { isRecord } from "../src/schema/schema.ts";
import type { DescribedValue } from "./describe-value.ts";

export type Path = readonly (string | number)[];

/** No schema of these APIs allows it anywhere, but where it allows everything. */
const nonsense = [[]];

function listParts(
  value: unknown,
  described: DescribedValue,
): [string | number, unknown, DescribedValue | undefined][] {
  if (Array.isArray(value)) {
    return value.map((item, index) => [index, item, described.items]);
  }
  const members = Object.entries(isRecord(value) ? value : {});
  return members.map(([name, member]) => [name, member, described.member(name)]);
}

/**
 * The path to each thing in a value that can be damaged, itself included.
 *
 * @param described - What its schemas say. In what they leave open, nothing can be wrong.
 */
export function listPaths(value: unknown, described: DescribedValue): Path[] {
  const inside = listParts(value, described).flatMap(([name, part, inner]) =>
    inner === undefined ? [] : listPaths(part, inner).map((path) => [name, ...path]),
  );
  return [[], ...inside];
}

/** A copy of a value with nonsense at a path. */
export function damage(value: unknown, [name, ...path]: Path): unknown {
  if (Array.isArray(value) && typeof name === "number") {
    return value.with(name, damage(value[name], path));
  }
  if (isRecord(value) && name !== undefined) {
    return { ...value, [name]: damage(value[name], path) };
  }
  return nonsense;
}
