import type { OpenApiDocument } from "./load.ts";
import { formatPointer, referenceName, resolve } from "./references.ts";
import { isObject, type JsonObject } from "./walk.ts";

/** A named example. */
export interface Example {
  name: string;
  summary: string;
  /** Undefined where the example gives none. */
  value: unknown;
}

/** A parameter of an operation, or a header of an answer. */
export interface Parameter {
  name: string;
  /** Where it stands, such as `#/paths/~1rooms/get/parameters/0`. */
  pointer: string;
  /** Name of the component that describes it, where it has one. */
  component?: string;
  /** `path`, `query`, `header` or `cookie`. */
  in: string;
  required: boolean;
  /** As it is written, so that a reference still tells its name. */
  schema: unknown;
  examples: Example[];
  /** Everything it says, with references followed. */
  node: JsonObject;
}

/** A body in one media type. */
export interface Content {
  mediaType: string;
  /** As it is written, so that a reference still tells its name. */
  schema: unknown;
  examples: Example[];
  node: JsonObject;
}

export interface Body {
  required: boolean;
  contents: Content[];
}

/** What an operation answers with one status. */
export interface DeclaredAnswer {
  /** A status, a class of them such as `5XX`, or `default`. */
  status: string;
  /** Name of the component that several operations share. */
  shared?: string;
  headers: Parameter[];
  contents: Content[];
}

/** One operation of a document: a request of ours and its answers, or one of Twilio's to an application. */
export interface Operation {
  id: string;
  /** Where it stands, such as `#/paths/~1rooms/get`. */
  pointer: string;
  /** In lower case. */
  method: string;
  /** Path template; of a webhook, its name. */
  path: string;
  /** Whether Twilio sends the request and the user answers it. */
  webhook: boolean;
  /** URLs of the servers. */
  servers: string[];
  /** Credentials of which any is accepted, each such as `basic`. */
  credentials: string[];
  /** Those of its path first, each unless the operation describes it otherwise. */
  parameters: Parameter[];
  body?: Body;
  answers: DeclaredAnswer[];
  /** Everything it says, as written. */
  node: JsonObject;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The first success that an operation answers with; undefined where it declares none. */
export function findSuccess({ answers }: Operation): DeclaredAnswer | undefined {
  return answers.find(({ status }) => status.startsWith("2"));
}

/** Lists every operation of a document, webhooks last. */
export function listOperations(openApiDocument: OpenApiDocument): Operation[] {
  const document: JsonObject = { ...openApiDocument };
  const follow = (value: unknown): JsonObject => resolve(document, value).value;

  function readExamples(examples: unknown): Example[] {
    return Object.entries(asObject(examples)).map(([name, example]) => {
      const { summary = name, value } = follow(example);
      return { name, summary: String(summary), value };
    });
  }

  function readParameter(value: unknown, pointer: string, header?: string): Parameter {
    const node = follow(value);
    const [content] = Object.values(asObject(node.content));
    const component = referenceName(value);
    return {
      name: header ?? String(node.name),
      pointer,
      ...(component !== undefined && { component }),
      in: header === undefined ? String(node.in) : "header",
      required: node.required === true,
      schema: node.schema ?? asObject(content).schema,
      examples: readExamples(node.examples),
      node,
    };
  }

  function readContents(contents: unknown): Content[] {
    return Object.entries(asObject(contents)).map(([mediaType, content]) => {
      const node = asObject(content);
      return { mediaType, schema: node.schema, examples: readExamples(node.examples), node };
    });
  }

  function readParameters(values: unknown, holder: string): Parameter[] {
    return asList(values).map((value, index) =>
      readParameter(value, `${holder}/parameters/${index}`),
    );
  }

  function readAnswer(status: string, value: unknown, operation: string): DeclaredAnswer {
    const { headers, content } = follow(value);
    const place = operation + formatPointer("responses", status, "headers");
    const shared = referenceName(value);
    return {
      status,
      ...(shared !== undefined && { shared }),
      headers: Object.entries(asObject(headers)).map(([name, header]) =>
        readParameter(header, place + formatPointer(name), name),
      ),
      contents: readContents(content),
    };
  }

  function nameCredentials(requirement: unknown): string {
    const schemes = asObject(asObject(document.components).securitySchemes);
    return Object.keys(asObject(requirement))
      .map((name) => follow(schemes[name]))
      .map(({ scheme, type }) => String(scheme ?? type))
      .join(" and ");
  }

  function readOperation(
    path: string,
    method: string,
    item: JsonObject,
    webhook: boolean,
  ): Operation {
    const node = asObject(item[method]);
    const holder = `#${formatPointer(webhook ? "webhooks" : "paths", path)}`;
    const pointer = holder + formatPointer(method);
    const parameters = [
      ...readParameters(item.parameters, holder),
      ...readParameters(node.parameters, pointer),
    ];
    const body = node.requestBody === undefined ? undefined : follow(node.requestBody);
    return {
      id: String(node.operationId ?? `${method} ${path}`),
      pointer,
      method,
      path,
      webhook,
      servers: asList(node.servers ?? item.servers ?? document.servers).map((server) =>
        String(asObject(server).url),
      ),
      credentials: asList(node.security ?? document.security)
        .map(nameCredentials)
        .toSorted(),
      parameters: [
        ...new Map(
          parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
        ).values(),
      ],
      ...(body !== undefined && {
        body: { required: body.required === true, contents: readContents(body.content) },
      }),
      answers: Object.entries(asObject(node.responses)).map(([status, value]) =>
        readAnswer(status, value, pointer),
      ),
      node,
    };
  }

  function readItems(items: unknown, webhook: boolean): Operation[] {
    return Object.entries(asObject(items)).flatMap(([path, value]) => {
      const item = follow(value);
      return methods
        .filter((method) => method in item)
        .map((method) => readOperation(path, method, item, webhook));
    });
  }

  return [...readItems(document.paths, false), ...readItems(document.webhooks, true)];
}
