import { requestSchemas } from "../generated/index.ts";
import { findProblem } from "../schema/find-problem.ts";
import type { OperationDescription } from "../schema/operation.ts";
import type { Schema } from "../schema/schema.ts";
import { describeOperation, type OperationName } from "./find-operation.ts";
import type { ReadRequest } from "./read-request.ts";

/** Which parameter is wrong, and what it would have to be. */
export interface RequestProblem {
  /** Its name, or `the body`. */
  readonly parameter: string;
  /** What it lacks, such as `is missing` or `has to be at least 5`. */
  readonly reason: string;
}

function parametersSchema({ parameters }: OperationDescription, location: string): Schema {
  const located = parameters.filter((parameter) => parameter.in === location);
  return {
    type: "object",
    required: located.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(located.map(({ name, schema }) => [name, schema])),
  };
}

/** The schemas of an operation's path and query. */
interface ParameterSchemas {
  readonly path: Schema;
  readonly query: Schema;
}

const described = /* @__PURE__ */ new WeakMap<OperationDescription, ParameterSchemas>();

function describeParameters(operation: OperationDescription): ParameterSchemas {
  const schemas = described.get(operation) ?? {
    path: parametersSchema(operation, "path"),
    query: parametersSchema(operation, "query"),
  };
  described.set(operation, schemas);
  return schemas;
}

/** The first thing for which the API would refuse a request; undefined for a valid one. */
export function findRequestProblem(
  name: OperationName,
  { path, query, form, unreadable }: ReadRequest,
): RequestProblem | undefined {
  if (unreadable !== undefined) return { parameter: "the body", reason: unreadable };
  const operation = describeOperation(name);
  const known = requestSchemas[name.specification];
  const parameters = describeParameters(operation);
  const problem =
    findProblem(parameters.path, path, known) ??
    findProblem(parameters.query, query, known) ??
    findProblem(operation.body?.schema ?? {}, form, known);
  return problem && { parameter: problem.path[0] ?? "the body", reason: problem.reason };
}
