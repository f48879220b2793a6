import { isRecord } from "../src/schema/is-record.ts";

export type Path = readonly (string | number)[];

/** No schema of these APIs allows it anywhere, but where it allows everything. */
const nonsense = [[]];

/** Members that may hold anything, so that nothing in them can be wrong. */
const open: readonly unknown[] = ["details", "tag_info"];

/** The path to each thing in a value that can be damaged, itself included. */
export function listPaths(value: unknown): Path[] {
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(isRecord(value) ? value : {});
  const inside = members.flatMap(([name, member]) =>
    open.includes(name) ? [[name]] : listPaths(member).map((path) => [name, ...path]),
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
