import type { Operation, Parameter } from "../schema/operation.ts";
import { resolve } from "../schema/resolve.ts";
import type { Schema, Schemas } from "../schema/schema.ts";
import { decodeParameters } from "./decode.ts";
import { readPath } from "./operation-url.ts";

type Members = Readonly<Record<string, unknown>>;

/** What a request says, each value as its schema means it. */
export interface ReadRequest {
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
  /** Why there is no form to read, where one is due. */
  readonly unreadable?: string;
}

function propertiesOf(parameters: readonly Parameter[]): Record<string, Schema> {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
}

async function readForm(
  request: Request,
  body: Operation["body"],
  schemas: Schemas,
): Promise<Pick<ReadRequest, "form" | "unreadable">> {
  if (body === undefined) return { form: {} };
  const sent = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const text = await request.text();
  if (text === "") return { form: {}, unreadable: "is missing" };
  if (sent !== body.mediaType) return { form: {}, unreadable: `has to be ${body.mediaType}` };
  const { properties = {} } = resolve(body.schema, schemas);
  return { form: decodeParameters(new URLSearchParams(text), properties, schemas) };
}

export async function readRequest(
  request: Request,
  { url, parameters, body }: Operation,
  schemas: Schemas,
): Promise<ReadRequest> {
  const { searchParams } = new URL(request.url);
  return {
    path: readPath(url, request.url),
    query: decodeParameters(searchParams, propertiesOf(parameters), schemas),
    ...(await readForm(request, body, schemas)),
  };
}
