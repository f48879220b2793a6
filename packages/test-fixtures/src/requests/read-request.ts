import { requestSchemas } from "../generated/index.ts";
import type { ParameterDescription } from "../schema/operation.ts";
import { followReference, type Schema } from "../schema/schema.ts";
import { decodeParameters } from "./decode.ts";
import { describeOperation, type FoundOperation, type OperationName } from "./find-operation.ts";

type Members = Readonly<Record<string, unknown>>;

/** A request as a server sees it. */
export interface SentRequest {
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** Its body; empty if it has none. */
  readonly text: string;
}

/** The values of a request, each converted by its schema. */
export interface ReadRequest {
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
  /** Why its body can't be read as a form. */
  readonly unreadable?: string;
}

function propertiesOf(parameters: readonly ParameterDescription[]): Record<string, Schema> {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
}

function readForm(
  name: OperationName,
  { headers, text }: SentRequest,
): Pick<ReadRequest, "form" | "unreadable"> {
  const { body } = describeOperation(name);
  if (body === undefined || text === "") return { form: {} };
  const sent = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (sent !== body.mediaType) return { form: {}, unreadable: `has to be ${body.mediaType}` };
  const known = requestSchemas[name.specification];
  const { properties = {} } = followReference(body.schema, known);
  return { form: decodeParameters(new URLSearchParams(text), properties, known) };
}

/**
 * Reads a request's path, query and form. A value that its schema doesn't allow stays as it was sent.
 *
 * @example
 * const operation = findOperation(request.method, request.url);
 * if (operation) {
 *   const { url, headers } = request;
 *   readRequest(operation, { url, headers, text: await request.text() }).form;
 * }
 */
export function readRequest(operation: FoundOperation, sent: SentRequest): ReadRequest {
  const { parameters } = describeOperation(operation);
  const { searchParams } = new URL(sent.url);
  const known = requestSchemas[operation.specification];
  return {
    path: operation.path,
    query: decodeParameters(searchParams, propertiesOf(parameters), known),
    ...readForm(operation, sent),
  };
}
