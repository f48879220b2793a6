import { checkWholeNumber } from "../check-arguments.ts";
import type { SchemaTypes } from "../generated/index.ts";
import { isRecord } from "../schema/schema.ts";
import { build } from "./build.ts";
import type { Overrides } from "./members.ts";
import { relations } from "./relations/index.ts";
import type { Source } from "./source.ts";

/** Builds resources of one kind. */
export interface Builder<Resource> {
  /**
   * Builds one resource, with SIDs that no other call gives.
   *
   * The rest comes from the specification's example that suits the overrides best, so that
   * `{ status: "in_progress" }` gives a conference without an end.
   *
   * @param overrides - Any members, at any depth. The other members are built to agree with them.
   * @example
   * buildParticipant({ label: "agent", muted: true });
   */
  (overrides?: Overrides<Resource>): Resource;
  /**
   * Builds several resources that belong together: participants of one conference, or conferences of
   * one account.
   *
   * @param overrides - For all of them, or a function that gives those of each.
   * @throws RangeError if the count is not a whole number from 0 on.
   * @example
   * buildParticipant.many(3, (index) => ({ hold: index === 0 }));
   */
  many(
    count: number,
    overrides?: Overrides<Resource> | ((index: number) => Overrides<Resource> | undefined),
  ): Resource[];
}

type Members = Readonly<Record<string, unknown>>;

/** Appends a number to the names of a series, except to the first and to given ones. */
function numberName(name: string | undefined, built: Members, given: Members, index: number) {
  if (index === 0) return built;
  const members = Object.entries(built).map(([member, value]) => {
    const numbered = member === name && typeof value === "string" && given[member] === undefined;
    return [member, numbered ? `${value}-${index + 1}` : value];
  });
  return Object.fromEntries(members);
}

/** Builds several objects of a named schema that belong together. */
export function buildSeries(
  specification: keyof SchemaTypes,
  name: string,
  givens: readonly Members[],
  source: Source,
): Members[] {
  const { shared, named } = relations[name] ?? {};
  const series: Members[] = [];
  for (const [index, given] of givens.entries()) {
    const common = Object.entries(series[0] ?? {}).filter(([member]) => shared?.includes(member));
    const built = build(specification, name, given, source, Object.fromEntries(common));
    series.push(numberName(named, built, given, index));
  }
  return series;
}

/** Makes the builder of a named schema. */
export function createBuilder<
  Specification extends keyof SchemaTypes,
  Name extends keyof SchemaTypes[Specification] & string,
>(
  specification: Specification,
  name: Name,
  source: Source,
): Builder<SchemaTypes[Specification][Name]> {
  type Resource = SchemaTypes[Specification][Name];
  const members = (given: unknown): Members => (isRecord(given) ? given : {});
  const buildOne = (overrides?: Overrides<Resource>): Resource =>
    build(specification, name, members(overrides), source) as Resource;
  return Object.assign(buildOne, {
    many(count: number, overrides?: unknown): Resource[] {
      checkWholeNumber("count", count, { least: 0 });
      const givens = Array.from({ length: count }, (_, index) =>
        members(typeof overrides === "function" ? overrides(index) : overrides),
      );
      return buildSeries(specification, name, givens, source) as Resource[];
    },
  });
}
