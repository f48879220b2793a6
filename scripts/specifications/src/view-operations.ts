import type { OpenApiDocument } from "./load.ts";
import {
  type Content,
  type DeclaredAnswer,
  type Example,
  listOperations,
  type Operation,
  type Parameter,
} from "./operations.ts";
import { type SchemaView, viewSchema } from "./view-schema.ts";
import type { JsonObject } from "./walk.ts";

export interface ParameterView {
  required: boolean;
  schema: SchemaView;
  /** How the value is written: style, explode, deprecated and the like. */
  keywords: JsonObject;
}

/** A named example of a body. */
export type ExampleView = Omit<Example, "name">;

export interface ContentView {
  schema: SchemaView;
  examples: Record<string, ExampleView>;
  keywords: JsonObject;
}

export interface BodyView {
  required: boolean;
  contents: Record<string, ContentView>;
}

export interface ResponseView {
  headers: Record<string, ParameterView>;
  contents: Record<string, ContentView>;
}

/** One operation of a document, whole: nothing in it refers to something else. */
export interface OperationView {
  path: string;
  method: string;
  /** Whether Twilio sends the request and the user answers it. */
  webhook: boolean;
  /** Credentials of which any is accepted, each such as `basic`. */
  credentials: string[];
  /** URLs of the servers. */
  servers: string[];
  keywords: JsonObject;
  /** Parameters by place and name, such as `query PageSize`. */
  parameters: Record<string, ParameterView>;
  body?: BodyView;
  responses: Record<string, ResponseView>;
}

const prose = /^(name|in|description|examples?|summary|tags|operationId|externalDocs|x-.*)$/;
const structure = ["parameters", "requestBody", "responses", "security", "servers"];

function keywordsOf(object: JsonObject, ...others: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => !prose.test(key) && !others.includes(key)),
  );
}

/** Shows every operation of a document by its id, webhooks among them. */
export function viewOperations(document: OpenApiDocument): Record<string, OperationView> {
  const viewParameter = ({ required, schema, node }: Parameter): ParameterView => ({
    required,
    schema: viewSchema(document, schema),
    keywords: keywordsOf(node, "required", "schema", "content"),
  });

  const viewContents = (contents: readonly Content[]): Record<string, ContentView> =>
    Object.fromEntries(
      contents.map(({ mediaType, schema, examples, node }) => [
        mediaType,
        {
          schema: viewSchema(document, schema),
          examples: Object.fromEntries(examples.map(({ name, ...example }) => [name, example])),
          keywords: keywordsOf(node, "schema"),
        },
      ]),
    );

  const viewResponse = ({ headers, contents }: DeclaredAnswer): ResponseView => ({
    headers: Object.fromEntries(headers.map((header) => [header.name, viewParameter(header)])),
    contents: viewContents(contents),
  });

  const viewOperation = ({ body, node, ...operation }: Operation): OperationView => ({
    path: operation.path,
    method: operation.method,
    webhook: operation.webhook,
    credentials: operation.credentials,
    servers: operation.servers,
    keywords: keywordsOf(node, ...structure),
    parameters: Object.fromEntries(
      operation.parameters.map((parameter) => [
        `${parameter.in} ${parameter.name}`,
        viewParameter(parameter),
      ]),
    ),
    ...(body !== undefined && {
      body: { required: body.required, contents: viewContents(body.contents) },
    }),
    responses: Object.fromEntries(
      operation.answers.map((answer) => [answer.status, viewResponse(answer)]),
    ),
  });

  return Object.fromEntries(
    listOperations(document).map((operation) => [operation.id, viewOperation(operation)]),
  );
}
