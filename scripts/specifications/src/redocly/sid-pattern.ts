import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { isObject } from "../walk.ts";
import { listMembers } from "./members.ts";

const sidName = /(^|_)sids?(_|$)|Sids?([A-Z]|$)/;

function hasPattern(schema: unknown, { resolve }: UserContext, file: string): boolean {
  function isConstrained(candidate: unknown, from: string): boolean {
    if (!isObject(candidate)) return false;
    if (isRef(candidate)) {
      const { node, location } = resolve<object>(candidate, from);
      return location !== undefined && isConstrained(node, location.source.absoluteRef);
    }
    if (candidate.pattern !== undefined) return true;
    const alternatives = candidate.oneOf ?? candidate.anyOf;
    if (!Array.isArray(alternatives)) return isConstrained(candidate.items, from);
    return alternatives
      .filter((alternative) => !isObject(alternative) || alternative.type !== "null")
      .every((alternative) => isConstrained(alternative, from));
  }
  return isConstrained(schema, file);
}

/** Whatever is called a SID has a pattern, apart from places that `except` names. */
export const sidPattern: Oas3Rule = ({ except = [] }) => {
  function check(name: string, schema: unknown, location: Location, context: UserContext): void {
    if (!sidName.test(name) || except.includes(location.pointer)) return;
    if (hasPattern(schema, context, location.source.absoluteRef)) return;
    context.report({
      message: `\`${name}\` is a SID without a pattern. Refer to a schema of components/sids.yaml.`,
      location,
    });
  }

  return {
    Parameter(parameter, context) {
      check(parameter.name, parameter.schema, context.location, context);
    },
    Schema(schema, context) {
      for (const [name, member, place] of listMembers(schema, context.location)) {
        check(name, member, place, context);
      }
    },
  };
};
