import { snakeCase } from "../builders/members.ts";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import { findProblem } from "../schema/find-problem.ts";
import { followReference } from "../schema/schema.ts";

type Members = Readonly<Record<string, unknown>>;

/** A participant is called by SID or by label. */
const otherNames: Readonly<Record<string, string>> = { call_sid: "label" };

/** The members of a named schema that a request's parameters set: `Muted` sets `muted`. */
export function echo(specification: keyof SchemaTypes, name: string, parameters: Members): Members {
  const all = schemas[specification];
  const { properties = {} } = followReference({ ref: name }, all);
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([parameter, value]) => {
      const member = snakeCase(parameter);
      const fitting = [member, otherNames[member] ?? member].find((candidate) => {
        const schema = properties[candidate];
        return schema !== undefined && findProblem(schema, value, all) === undefined;
      });
      return fitting === undefined ? [] : [[fitting, value]];
    }),
  );
}
