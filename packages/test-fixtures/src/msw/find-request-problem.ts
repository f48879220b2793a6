import { findProblem } from "../schema/find-problem.ts";
import type { Operation } from "../schema/operation.ts";
import type { Schema, Schemas } from "../schema/schema.ts";
import type { ReadRequest } from "./read-request.ts";

/** Which parameter is wrong, and what it would have to be. */
export interface RequestProblem {
  readonly parameter: string;
  readonly reason: string;
}

function parametersSchema({ parameters }: Operation, location: string): Schema {
  const located = parameters.filter((parameter) => parameter.in === location);
  return {
    type: "object",
    required: located.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(located.map(({ name, schema }) => [name, schema])),
  };
}

/** The first thing for which the API would refuse a request. */
export function findRequestProblem(
  { path, query, form, unreadable }: ReadRequest,
  operation: Operation,
  schemas: Schemas,
): RequestProblem | undefined {
  if (unreadable !== undefined) return { parameter: "the body", reason: unreadable };
  const problem =
    findProblem(parametersSchema(operation, "path"), path, schemas) ??
    findProblem(parametersSchema(operation, "query"), query, schemas) ??
    findProblem(operation.body?.schema ?? {}, form, schemas);
  return problem && { parameter: problem.path[0] ?? "the body", reason: problem.reason };
}
