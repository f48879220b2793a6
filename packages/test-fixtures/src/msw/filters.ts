import { snakeCase } from "../builders/members.ts";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import { findProblem } from "../schema/find-problem.ts";
import { followReference, isRecord, type Schema, type Schemas } from "../schema/schema.ts";
import { chooseMoment, isWithin, readTimeFilter, type TimeFilter } from "./time-filter.ts";

type Members = Readonly<Record<string, unknown>>;

/** A query's condition for a member of the listed items. */
export interface ValueFilter {
  readonly member: string;
  readonly value: unknown;
  /** A member that meets it: the value, a list of it, or a count of one by its name; or none can. */
  readonly met: unknown;
}

/** The conditions of a query. */
export interface Filters {
  readonly values: readonly ValueFilter[];
  readonly times: readonly TimeFilter[];
}

function listAlternatives(schema: Schema, all: Schemas): Schema[] {
  const resolved = followReference(schema, all);
  return resolved.oneOf?.flatMap((part) => listAlternatives(part, all)) ?? [resolved];
}

/** The filter of a member; an object with members of any name has none, since a query selects within it. */
function readValueFilter(
  member: string,
  value: unknown,
  property: Schema,
  all: Schemas,
): ValueFilter[] {
  const alternatives = listAlternatives(property, all);
  if (alternatives.some((each) => each.additionalProperties)) return [];
  const met = [value, [value], { [String(value)]: 1 }].find((candidate) =>
    alternatives.some(({ required: _, ...schema }) => {
      const closed: Schema = { additionalProperties: false, ...schema };
      return findProblem(closed, candidate, all) === undefined;
    }),
  );
  return [{ member, value, met }];
}

/** The filters of a query for items of a named schema. */
export function readFilters(
  specification: keyof SchemaTypes,
  name: string,
  query: Members,
): Filters {
  const all = schemas[specification];
  const { properties = {} } = followReference({ ref: name }, all);
  const parameters = Object.entries(query).map(([parameter, value]) => ({
    member: snakeCase(parameter),
    value,
    time: readTimeFilter(parameter, value, properties, all),
  }));
  return {
    times: parameters.flatMap(({ time }) => time ?? []),
    values: parameters.flatMap(({ member, value, time }) => {
      const property = Object.hasOwn(properties, member) ? properties[member] : undefined;
      const isValue = time === undefined && property !== undefined;
      return isValue ? readValueFilter(member, value, property, all) : [];
    }),
  };
}

function has(is: unknown, value: unknown): boolean {
  if (Array.isArray(is)) return is.includes(value);
  if (!isRecord(is)) return is === value;
  return Object.entries(is).some(([name, count]) => name === value && count !== 0);
}

/** Whether an item meets the conditions of a query. */
export function meets(item: Members, { values, times }: Filters): boolean {
  return (
    values.every(({ member, value }) => has(item[member], value)) &&
    times.every((filter) => isWithin(item[filter.member], filter))
  );
}

/** Members that meet the conditions of a query, as far as possible. */
export function chooseMembers({ values, times }: Filters): Members {
  const moments = times.map(({ member }) => [
    member,
    chooseMoment(times.filter((filter) => filter.member === member)),
  ]);
  return Object.fromEntries([...values.map(({ member, met }) => [member, met]), ...moments]);
}
