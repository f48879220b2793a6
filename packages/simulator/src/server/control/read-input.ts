import { type MemberChecks, membersOf } from "../../core/check-members.ts";
import { InvalidArgumentError, listExisting } from "../../core/errors.ts";
import { RefusedError } from "../problem.ts";
import type { Parameter } from "./route.ts";
import type { Match } from "./routes.ts";

function readValue({ name, schema }: Parameter, text: string): string | number | boolean {
  if (schema.enum !== undefined && !schema.enum.includes(text)) {
    throw new InvalidArgumentError(name, `is not known; ${listExisting(schema.enum)}`);
  }
  if (schema.type === "boolean") {
    if (text === "true" || text === "false") return text === "true";
    throw new InvalidArgumentError(name, "has to be true or false");
  }
  if (schema.type === "integer") {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= minimum && value <= maximum) return value;
    const most = maximum === Infinity ? "on" : `to ${maximum}`;
    throw new InvalidArgumentError(name, `has to be a whole number from ${minimum} ${most}`);
  }
  if (text === "") throw new InvalidArgumentError(name, "has to be a text that isn't empty");
  return text;
}

type Values = Readonly<Record<string, string | number | boolean>>;

function readPath({ route, path }: Match): Values {
  const values = Object.entries(path).map(([name, text]) => {
    const parameter = route.parameters.find((each) => each.name === name && each.in === "path");
    return [name, parameter === undefined ? text : readValue(parameter, text)];
  });
  return Object.fromEntries(values);
}

function readQuery({ route }: Match, query: URLSearchParams): Values {
  const known = route.parameters.filter((parameter) => parameter.in === "query");
  const values = [...query].map(([name, text]) => {
    const parameter = known.find((each) => each.name === name);
    if (parameter !== undefined) return [name, readValue(parameter, text)];
    const existing = listExisting(known.map((each) => each.name));
    throw new InvalidArgumentError(name, `is no parameter of this path; ${existing}`);
  });
  return Object.fromEntries(values);
}

function readJson({ route }: Match, text: string): unknown {
  if (!route.takesBody) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const reason = text === "" ? "There is none" : error instanceof Error ? error.message : "";
    const detail = `${reason}: the body has to be JSON, as /_simulator/openapi.json describes it.`;
    throw new RefusedError(400, "The body can't be read", detail, { argument: "body" });
  }
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new InvalidArgumentError("body", "has to be an object");
}

/** The values of a request's path and query, each converted by the document's schema, and its body. */
export interface ReadInput {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
}

/**
 * Reads the path, the query and the body of a request.
 *
 * @throws InvalidArgumentError for a value that the document does not allow.
 */
export function readInput(match: Match, query: URLSearchParams, text: string): ReadInput {
  return { path: readPath(match), query: readQuery(match, query), body: readJson(match, text) };
}

/**
 * Checks the members of a body, and that none that is required is missing.
 *
 * @throws InvalidArgumentError
 */
export function checkBody(
  body: object,
  members: MemberChecks,
  required: readonly string[] = Object.keys(members),
): void {
  membersOf(members)("body", body);
  for (const name of required) members[name]?.(`body.${name}`, Object(body)[name]);
}
