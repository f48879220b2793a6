import { isRecord } from "../src/schema/is-record.ts";

/** No schema of these APIs allows it anywhere, but where it allows everything. */
const damage = [[]];

/** Every copy of a value in which one thing is damaged, with the path to it. */
export function damageEach(value: unknown): { path: string; damaged: unknown }[] {
  const inside: { path: string; damaged: unknown }[] = [];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const { path, damaged } of damageEach(item)) {
        inside.push({ path: `/${index}${path}`, damaged: value.with(index, damaged) });
      }
    }
  } else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      for (const { path, damaged } of damageEach(member)) {
        inside.push({ path: `/${name}${path}`, damaged: { ...value, [name]: damaged } });
      }
    }
  }
  return [{ path: "", damaged: damage }, ...inside];
}

/** Every copy of an object without one of its members. */
export function removeEach(value: unknown): { path: string; damaged: unknown }[] {
  return Object.keys(isRecord(value) ? value : {}).map((name) => {
    const { [name]: _, ...damaged } = isRecord(value) ? value : {};
    return { path: `/${name}`, damaged };
  });
}
