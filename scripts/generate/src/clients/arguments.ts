import {
  type Client,
  type ClientOperation,
  type OpenApiDocument,
  type Parameter,
  referenceName,
  resolve,
} from "@conference-kit/specifications";
import { capitalize } from "../fixtures/names.ts";
import { nameAtRoot } from "../root-names.ts";
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
  const schema = referenceName(body.contents[0]?.schema);
  return schema === undefined ? `${capitalize(functionName)}Body` : nameAtRoot(schema);
}

/** The type of a value in a path. */
function printValueType(document: OpenApiDocument, { schema }: Parameter): string {
  const { type, enum: values, "x-open-enum": open } = resolve(document, schema).value;
  if (Array.isArray(values) && open !== true)
    return values.map((value) => JSON.stringify(value)).join(" | ");
  if (type === "integer" || type === "number") return "number";
  return type === "boolean" ? "boolean" : "string";
}

/** The arguments of a method: the path's values, then the body, the query and the options. */
export function listArguments(
  document: OpenApiDocument,
  client: Client,
  operation: ClientOperation,
): Argument[] {
  const body = nameBody(operation);
  const isNeeded = ({ in: place, required, name }: Parameter): boolean =>
    place === "query" && required && !(name in client.connection);
  return [
    ...listPathValues(client, operation)
      .filter(({ parameter }) => !(parameter.name in client.connection))
      .map(({ parameter, value }) => ({
        name: value,
        type: printValueType(document, parameter),
        required: true,
      })),
    // The body is required even where no field is: an empty object says that nothing changes.
    ...(body === undefined ? [] : [{ name: "body", type: body, required: true }]),
    ...(hasQuery(operation)
      ? [
          {
            name: "query",
            type: nameQuery(operation),
            required: operation.parameters.some(isNeeded),
          },
        ]
      : []),
    {
      name: "options",
      type: operation.page === undefined ? "CallOptions" : "ListOptions",
      required: false,
    },
  ];
}
