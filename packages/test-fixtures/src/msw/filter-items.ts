import { snakeCase } from "../builders/snake-case.ts";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import { isRecord } from "../schema/is-record.ts";
import { resolve } from "../schema/resolve.ts";

type Members = Readonly<Record<string, unknown>>;

/** Whether a member is what is asked for or, where it is a list or counts by name, has it. */
function meets(member: unknown, value: unknown): boolean {
  if (Array.isArray(member)) return member.includes(value);
  if (!isRecord(member)) return member === value;
  return Object.entries(member).some(([name, held]) => name === value && Boolean(held));
}

/** Leaves out the items that a query does not ask for; one for a value that none can have, all. */
export function filterItems(
  specification: keyof SchemaTypes,
  name: string,
  items: readonly Members[],
  query: Members,
): Members[] {
  const { properties = {} } = resolve({ ref: name }, schemas[specification]);
  const filters = Object.entries(query)
    .map(([parameter, value]) => ({ member: snakeCase(parameter), value }))
    .filter(({ member }) => Object.hasOwn(properties, member));
  return items.filter((item) => filters.every(({ member, value }) => meets(item[member], value)));
}
