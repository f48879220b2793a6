import type { OpenApiDocument } from "../specifications/load.ts";
import { isObject, type JsonObject } from "../specifications/walk.ts";
import { resolve } from "./resolve.ts";
import { mapValues, type SchemaView, viewSchema } from "./schema.ts";

export interface ParameterView {
  required: boolean;
  schema: SchemaView;
  /** How the value is written: style, explode, deprecated and the like. */
  keywords: JsonObject;
}

/** A named example of a body. */
export interface ExampleView {
  summary: string;
  value: unknown;
}

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

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const prose = /^(name|in|description|examples?|summary|tags|operationId|externalDocs|x-.*)$/;
const structure = ["parameters", "requestBody", "responses", "security", "servers"];
const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

function keywordsOf(object: JsonObject, ...others: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => !prose.test(key) && !others.includes(key)),
  );
}

/** Shows every operation of a document by its id, webhooks among them. */
export function viewOperations(openApiDocument: OpenApiDocument): Record<string, OperationView> {
  const document: JsonObject = asObject(openApiDocument);
  const follow = (value: unknown): JsonObject => resolve(document, value).value;

  function nameCredentials(requirement: unknown): string {
    const schemes = asObject(asObject(document.components).securitySchemes);
    return Object.keys(asObject(requirement))
      .map((name) => follow(schemes[name]))
      .map(({ scheme, type }) => String(scheme ?? type))
      .join(" and ");
  }

  function viewParameter(value: unknown): ParameterView {
    const parameter = follow(value);
    const [content] = Object.values(asObject(parameter.content));
    return {
      required: parameter.required === true,
      schema: viewSchema(document, parameter.schema ?? asObject(content).schema),
      keywords: keywordsOf(parameter, "required", "schema", "content"),
    };
  }

  function viewContents(value: unknown): Record<string, ContentView> {
    return mapValues(asObject(value), (content) => ({
      schema: viewSchema(document, asObject(content).schema),
      examples: mapValues(asObject(asObject(content).examples), (item, name) => {
        const { summary = name, value } = follow(item);
        return { summary: String(summary), value };
      }),
      keywords: keywordsOf(asObject(content), "schema"),
    }));
  }

  function viewResponse(value: unknown): ResponseView {
    const { headers, content } = follow(value);
    return {
      headers: mapValues(asObject(headers), viewParameter),
      contents: viewContents(content),
    };
  }

  function viewOperation(path: string, method: string, item: JsonObject, webhook: boolean) {
    const operation = asObject(item[method]);
    const parameters = [item.parameters ?? [], operation.parameters ?? []]
      .flat()
      .map((parameter) => {
        const { in: place, name } = follow(parameter);
        return [`${place} ${name}`, viewParameter(parameter)] as const;
      });
    const body = operation.requestBody === undefined ? undefined : follow(operation.requestBody);
    const view: OperationView = {
      path,
      method,
      webhook,
      credentials: [operation.security ?? document.security ?? []]
        .flat()
        .map(nameCredentials)
        .toSorted(),
      servers: [operation.servers ?? item.servers ?? document.servers ?? []]
        .flat()
        .map((server) => String(asObject(server).url)),
      keywords: keywordsOf(operation, ...structure),
      parameters: Object.fromEntries(parameters),
      ...(body === undefined
        ? {}
        : { body: { required: body.required === true, contents: viewContents(body.content) } }),
      responses: mapValues(asObject(operation.responses), viewResponse),
    };
    return [String(operation.operationId ?? `${method} ${path}`), view] as const;
  }

  const viewItems = (items: unknown, webhook: boolean) =>
    Object.entries(asObject(items)).flatMap(([path, value]) => {
      const item = follow(value);
      return methods
        .filter((method) => method in item)
        .map((method) => viewOperation(path, method, item, webhook));
    });
  return Object.fromEntries([
    ...viewItems(document.paths, false),
    ...viewItems(document.webhooks, true),
  ]);
}
