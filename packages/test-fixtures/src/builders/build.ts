import { type SchemaTypes, schemas } from "../generated/index.ts";
import { followReference, isRecord, type Schema } from "../schema/schema.ts";
import { createAdapter } from "./adapt.ts";
import { listExamples } from "./examples.ts";
import { relations } from "./relations/index.ts";
import type { Source } from "./source.ts";

type Members = Readonly<Record<string, unknown>>;

interface Context {
  specification: keyof SchemaTypes;
  source: Source;
  adapt: (value: unknown) => unknown;
}

/** How well an example suits an override: 2 if they share a value or a member, 0 if one is null. */
function rate(example: unknown, given: unknown): number {
  if (example === given) return 2;
  if (isRecord(example) && isRecord(given)) {
    return 1 + Number(Object.keys(given).some((name) => name in example));
  }
  if (Array.isArray(example) && Array.isArray(given)) {
    return 1 + Number(given.some((item) => example.includes(item)));
  }
  return Number(example !== null && given !== null);
}

/** The examples whose course agrees with the overrides; all examples if none does. */
function listSuitable(specification: keyof SchemaTypes, name: string, given: Members) {
  const examples = listExamples(specification, name);
  const { course } = relations[name] ?? {};
  if (course === undefined) return examples;
  const steps = Object.entries(course(given)).filter(([, taken]) => taken !== undefined);
  const suitable = examples.filter((example) => {
    const taken = course(example);
    return steps.every(([step, expected]) => taken[step] === expected);
  });
  return suitable.length > 0 ? suitable : examples;
}

/** The suitable example that agrees best with the decisive overrides; the first of several. */
function chooseExample(specification: keyof SchemaTypes, name: string, given: Members): Members {
  const decisive = Object.entries(given).filter(
    ([member, value]) => value !== undefined && relations[name]?.decisive?.includes(member),
  );
  const rated = listSuitable(specification, name, given).map((example) => ({
    example,
    rating: decisive.reduce((sum, [member, value]) => sum + rate(example[member], value), 0),
  }));
  const best = Math.max(...rated.map(({ rating }) => rating));
  return rated.find(({ rating }) => rating === best)?.example ?? {};
}

/** Restores the given part of a member, as it was built, in a value that was made to agree. */
function keepGiven(settled: unknown, built: unknown, given: unknown): unknown {
  if (given === undefined) return settled;
  if (!(isRecord(settled) && isRecord(built) && isRecord(given))) return built;
  const kept = Object.entries(built).filter(([name]) => given[name] !== undefined);
  return { ...settled, ...Object.fromEntries(kept) };
}

/** Makes built members agree with each other and with those that are given. */
function settle(name: string, built: Members, given: Members, source: Source): Members {
  const settled = Object.entries(relations[name]?.agree(built, given, source) ?? {}).map(
    ([member, value]) => [member, keepGiven(value, built[member], given[member])],
  );
  const members = { ...built, ...Object.fromEntries(settled) };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The alternative of a schema that has a name, or else the schema itself. */
function findObject(schema: Schema): Schema {
  return (schema.oneOf ?? schema.anyOf)?.find(({ ref }) => ref) ?? schema;
}

function replace(schema: Schema, base: unknown, given: unknown, context: Context): unknown {
  const object = findObject(schema);
  if (Array.isArray(given)) {
    return given.map((item, index) =>
      replace(object.items ?? {}, Array.isArray(base) ? base[index] : undefined, item, context),
    );
  }
  return isRecord(given) ? complete(object, base, given, context) : given;
}

/** Puts overrides over a value, or over an example where the value has none. */
function complete(schema: Schema, base: unknown, given: Members, context: Context): Members {
  const { specification, source, adapt } = context;
  const { ref: name = "" } = schema;
  const { properties = {} } = followReference(schema, schemas[specification]);
  const start = isRecord(base) ? base : adapt(chooseExample(specification, name, given));
  const members = isRecord(start) ? start : {};
  const overridden = Object.entries(given).flatMap(([member, value]) =>
    value === undefined
      ? []
      : [[member, replace(properties[member] ?? {}, members[member], value, context)]],
  );
  return settle(name, { ...members, ...Object.fromEntries(overridden) }, given, source);
}

/**
 * Builds a value of a named schema from the example that suits the overrides best.
 *
 * @param like - Members of a related object, whose SIDs and times replace those of the example.
 */
export function build(
  specification: keyof SchemaTypes,
  name: string,
  given: Members,
  source: Source,
  like: Members = {},
): Members {
  const example = chooseExample(specification, name, given);
  const alike = Object.entries(like).filter(([member]) => given[member] === undefined);
  const adapt = createAdapter(example, { ...given, ...Object.fromEntries(alike) }, source);
  return complete({ ref: name }, adapt(example), given, { specification, source, adapt });
}

/** Puts overrides over a value of a named schema. */
export function override(
  specification: keyof SchemaTypes,
  name: string,
  base: Members,
  given: Members,
  source: Source,
): Members {
  const adapt = createAdapter({}, {}, source);
  return complete({ ref: name }, base, given, { specification, source, adapt });
}
