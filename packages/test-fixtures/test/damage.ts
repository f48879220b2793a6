import { isRecord } from "../src/schema/schema.ts";
import type { DescribedMembers } from "./specifications.ts";

export type Path = readonly (string | number)[];

/** No schema of these APIs allows it anywhere, but where it allows everything. */
const nonsense = [[]];

/**
 * The path to each thing in a value that can be damaged, itself included.
 *
 * @param described - What the schemas say of members, by name. In others, nothing can be wrong.
 */
export function listPaths(value: unknown, described: DescribedMembers): Path[] {
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(isRecord(value) ? value : {}).filter(([name]) => described.declares(name));
  const inside = members.flatMap(([name, member]) => {
    const free = typeof name === "string" && described.leavesOpen(name);
    const paths = free ? [[]] : listPaths(member, described);
    return paths.map((path) => [name, ...path]);
  });
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
