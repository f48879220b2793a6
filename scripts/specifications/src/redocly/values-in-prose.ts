import { isDeepStrictEqual } from "node:util";
import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { isObject } from "../walk.ts";
import { listMembers } from "./members.ts";

const quotedList = /\b(?:can be|one of):? (`[^`]+`(?:(?:,|,? (?:or|and)) `[^`]+`)+)/gi;
const plainList = /\b(?:can be|one of):? ([\w-]+(?:(?:,|,? (?:or|and)) [\w-]+)+)(?=[.;)]|$)/gi;

/** The value lists that a description spells out, such as "One of `a`, `b` or `c`". */
function listValues(description: unknown): string[][] {
  if (typeof description !== "string") return [];
  const prose = description.replace(/\s+/g, " ");
  const quoted = [...prose.matchAll(quotedList)].map(([, list = ""]) =>
    [...list.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value),
  );
  const plain = [...prose.matchAll(plainList)].map(([, list = ""]) =>
    list.split(/,? (?:or|and) |, /),
  );
  return [...quoted, ...plain];
}

function findValues(schema: unknown, { resolve, location }: UserContext): string[] | undefined {
  function find(candidate: unknown, from: string): string[] | undefined {
    if (!isObject(candidate)) return undefined;
    if (Array.isArray(candidate.enum)) {
      return candidate.enum.filter((value) => value !== null).map(String);
    }
    if (isRef(candidate)) {
      const target = resolve<object>(candidate, from);
      return target.location && find(target.node, target.location.source.absoluteRef);
    }
    const alternatives = Array.isArray(candidate.oneOf) ? candidate.oneOf : [];
    return [...alternatives, candidate.items].map((next) => find(next, from)).find(Boolean);
  }
  return find(schema, location.source.absoluteRef);
}

/** The values of a parameter that takes any string are its examples. */
function findExamples(examples: unknown): string[] | undefined {
  if (!isObject(examples)) return undefined;
  return Object.values(examples).map((example) => String(isObject(example) && example.value));
}

/** A description that lists values lists exactly those beside it. */
export const valuesInProse: Oas3Rule = () => {
  function check(
    description: unknown,
    values: string[] | undefined,
    location: Location,
    { report }: UserContext,
  ): void {
    if (values === undefined) return;
    for (const listed of listValues(description)) {
      if (isDeepStrictEqual(new Set(listed), new Set(values))) continue;
      report({
        message: `The description lists ${listed.join(", ")}, but the values are ${values.join(", ")}.`,
        location: location.child("description"),
      });
    }
  }

  return {
    Parameter(parameter, context) {
      const values = findValues(parameter.schema, context) ?? findExamples(parameter.examples);
      check(parameter.description, values, context.location, context);
    },
    Schema(schema, context) {
      check(schema.description, findValues(schema, context), context.location, context);
      for (const [, member, place] of listMembers(schema, context.location)) {
        if (!isObject(member)) continue;
        check(member.description, findValues(member, context), place, context);
      }
    },
  };
};
