import type { operations } from "../../generated/control.ts";
import { controlDocument } from "../../generated/control-document.ts";
import { notFound, RefusedError } from "../problem.ts";

export type OperationId = keyof operations;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A parameter, as the document has it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
}

interface Route {
  readonly id: OperationId;
  readonly method: string;
  readonly segments: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
  /** The status of its success. */
  readonly status: number;
}

/** The operation of a request, with the values of its path. */
export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

interface DocumentedOperation {
  readonly operationId: OperationId;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: object;
  readonly responses: object;
}

const document = JSON.parse(controlDocument);
const methods = ["get", "put", "post", "patch", "delete"];

function follow<Value extends object>(value: Value & Schema): Value {
  if (value.$ref === undefined) return value;
  const names = value.$ref.split("/").slice(1);
  return names.reduce((node, name) => node[name], document);
}

function readParameter(value: object): Parameter {
  const { name, in: place, schema } = Object(follow(value));
  return { name, in: place, schema: follow(schema) };
}

function* readRoutes(): Generator<Route> {
  for (const [template, item] of Object.entries<Record<string, DocumentedOperation>>(
    document.paths,
  )) {
    const shared = Object(item).parameters ?? [];
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const { operationId: id, parameters = [], requestBody, responses } = operation;
      const [status] = Object.keys(responses);
      yield {
        id,
        method: method.toUpperCase(),
        segments: template.split("/").slice(1),
        parameters: [...shared, ...parameters].map(readParameter),
        takesBody: requestBody !== undefined,
        status: Number(status),
      };
    }
  }
}

const routes = [...readRoutes()];

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    const detail = `${segment} can't be read: percent-encode what isn't a letter or a digit.`;
    throw new RefusedError(400, "The path can't be read", detail);
  }
}

function matchPath(segments: readonly string[], given: readonly string[]) {
  if (segments.length !== given.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? "";
    if (segment.startsWith("{")) path[segment.slice(1, -1)] = decode(value);
    else if (segment !== value) return undefined;
  }
  return path;
}

/**
 * Finds the operation of a request.
 *
 * @param pathname - Below `/_simulator`.
 * @throws RefusedError for an unknown path or method.
 */
export function findRoute(method: string, pathname: string): Match {
  const given = pathname.split("/").slice(1);
  const fitting = routes.flatMap((route) => {
    const path = matchPath(route.segments, given);
    return path === undefined ? [] : [{ route, path }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  const allowed = fitting.map(({ route }) => route.method).join(", ");
  if (allowed === "") {
    throw notFound(
      "path",
      "There is no such path. /_simulator/openapi.json describes those that there are.",
    );
  }
  const detail = `This path takes ${allowed}.`;
  throw new RefusedError(405, "No such method", detail, { headers: { allow: allowed } });
}
