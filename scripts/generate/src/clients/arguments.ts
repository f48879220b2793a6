import type { Client, ClientOperation, Parameter } from "@conference-kit/specifications";
import { referenceName } from "@conference-kit/specifications";
import { capitalize } from "../fixtures/names.ts";
import { toArgument } from "./file-name.ts";

/** An argument of a method, in the order in which a caller gives them. */
export interface Argument {
  name: string;
  type: string;
  required: boolean;
}

/** The parameters in the path, each with the expression that gives its value. */
export function listPathValues(
  { connection }: Client,
  { parameters }: ClientOperation,
): { parameter: Parameter; value: string }[] {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => ({
      parameter,
      value: connection[parameter.name] ?? toArgument(parameter.component ?? parameter.name),
    }));
}

/** The query parameters that the connection gives unless the caller does. */
export function listGivenQuery(
  { connection }: Client,
  { parameters }: ClientOperation,
): Parameter[] {
  return parameters.filter(({ in: place, name }) => place === "query" && name in connection);
}

export function hasQuery({ parameters }: ClientOperation): boolean {
  return parameters.some((parameter) => parameter.in === "query");
}

/** The name of the type of an operation's query. */
export function nameQuery({ functionName }: ClientOperation): string {
  return `${capitalize(functionName)}Query`;
}

/** The name of the type of an operation's body, which is that of its schema. */
export function nameBody({ body, functionName }: ClientOperation): string | undefined {
  if (body === undefined) return undefined;
  return referenceName(body.contents[0]?.schema) ?? `${capitalize(functionName)}Body`;
}

/** The arguments of a method: the path's values, then the query or the body, then the options. */
export function listArguments(client: Client, operation: ClientOperation): Argument[] {
  const body = nameBody(operation);
  return [
    ...listPathValues(client, operation)
      .filter(({ parameter }) => !(parameter.name in client.connection))
      .map(({ value }) => ({ name: value, type: "string", required: true })),
    // The body is required even where no field is: an empty object says that nothing changes.
    ...(body === undefined ? [] : [{ name: "body", type: body, required: true }]),
    ...(hasQuery(operation)
      ? [{ name: "query", type: nameQuery(operation), required: false }]
      : []),
    {
      name: "options",
      type: operation.page === undefined ? "CallOptions" : "ListOptions",
      required: false,
    },
  ];
}
