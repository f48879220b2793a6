import { snakeCase } from "../builders/snake-case.ts";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import { findProblem } from "../schema/find-problem.ts";
import { isRecord } from "../schema/is-record.ts";
import { resolve } from "../schema/resolve.ts";
import type { Schema, Schemas } from "../schema/schema.ts";

type Members = Readonly<Record<string, unknown>>;

/** What a query says of a member of the items that it asks for. */
export interface Filter {
  readonly member: string;
  readonly value: unknown;
  /** A member that meets it: the value, a list of it, or a count of one by its name; or none can. */
  readonly met: unknown;
}

function listAlternatives(schema: Schema, all: Schemas): Schema[] {
  const resolved = resolve(schema, all);
  return resolved.oneOf?.flatMap((part) => listAlternatives(part, all)) ?? [resolved];
}

/** The filters of a query. What an object has by any name is selected within it, and filters nothing. */
export function readFilters(
  specification: keyof SchemaTypes,
  name: string,
  query: Members,
): Filter[] {
  const all = schemas[specification];
  const { properties = {} } = resolve({ ref: name }, all);
  return Object.entries(query).flatMap(([parameter, value]) => {
    const member = snakeCase(parameter);
    const property = Object.hasOwn(properties, member) ? properties[member] : undefined;
    if (property === undefined) return [];
    const alternatives = listAlternatives(property, all);
    if (alternatives.some((each) => each.additionalProperties)) return [];
    const met = [value, [value], { [String(value)]: 1 }].find((candidate) =>
      alternatives.some(({ required: _, ...schema }) => {
        const closed: Schema = { additionalProperties: false, ...schema };
        return findProblem(closed, candidate, all) === undefined;
      }),
    );
    return [{ member, value, met }];
  });
}

/** Whether an item has what a filter asks for. */
export function meets(item: Members, { member, value }: Filter): boolean {
  const is = item[member];
  if (Array.isArray(is)) return is.includes(value);
  if (!isRecord(is)) return is === value;
  return Object.entries(is).some(([name, count]) => name === value && count !== 0);
}
