import { isRecord } from "../src/schema/is-record.ts";

export type Path = readonly (string | number)[];

/** No schema of these APIs allows it anywhere, but where it allows everything. */
const nonsense = [[]];

/**
 * The path to each thing in a value that can be damaged, itself included.
 *
 * @param declares - Whether a schema says something about members of this name. In others, nothing
 * can be wrong.
 */
export function listPaths(value: unknown, declares: (name: string) => boolean): Path[] {
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(isRecord(value) ? value : {}).filter(([name]) => declares(name));
  const inside = members.flatMap(([name, member]) =>
    listPaths(member, declares).map((path) => [name, ...path]),
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
