import {
  type Client,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  referenceName,
  resolve,
  walkObjects,
} from "@conference-kit/specifications";
import { nameAtRoot } from "../root-names.ts";
import { hasQuery, nameBody, nameQuery } from "./arguments.ts";
import { checkOffered } from "./check-names.ts";
import { toFileName } from "./file-name.ts";
import { printExport } from "./print.ts";

/** What users of every client need of the runtime that they share. */
const fromRuntime = [
  "ApiError",
  "type ApiKeyCredentials",
  "type AuthTokenCredentials",
  "type BearerCredentials",
  "type CallOptions",
  "ClientError",
  "type ClientOptions",
  "ConnectionError",
  "type ConnectionFailure",
  "type Credentials",
  "type EnvironmentCredentials",
  "type Fetch",
  "type FetchInit",
  "type FetchResponse",
  "type FirstPage",
  "type Hooks",
  "InvalidArgumentError",
  "isApiError",
  "isClientError",
  "isConnectionError",
  "isInvalidArgumentError",
  "isResponseError",
  "isTimeoutError",
  "type ListOptions",
  "type Page",
  "type PagedList",
  "type RequestEvent",
  "ResponseError",
  "type ResponseEvent",
  "type RetryEvent",
  "type RetryOptions",
  "TimeoutError",
  "type TokenSupplier",
];

/** Adds the names of the schemas that a value refers to, and of those that these refer to. */
function gatherNames(document: OpenApiDocument, value: unknown, names: Set<string>): void {
  walkObjects(value, (object) => {
    const name = referenceName(object);
    if (name === undefined || names.has(name)) return;
    names.add(name);
    gatherNames(document, resolve(document, object).value, names);
  });
}

/** Whether a schema is a text or number of no certain value, which users name by its own type. */
function isPlain({ type, enum: values }: JsonObject): boolean {
  return values === undefined && ["string", "integer", "number", "boolean"].includes(String(type));
}

/** The types of what a client's operations answer, and of everything in it. */
function listAnswered(document: OpenApiDocument, { operations }: Client): string[] {
  const names = new Set<string>();
  for (const { answers } of operations) {
    const schemas = answers.flatMap(({ contents }) => contents.map(({ schema }) => schema));
    gatherNames(document, schemas, names);
  }
  const declared: JsonObject = { ...document.components?.schemas };
  return [...names]
    .filter((name) => isObject(declared[name]) && !isPlain(resolve(document, declared[name]).value))
    .map(nameAtRoot);
}

/** The module of everything that a client offers of a specification. */
export function printIndex(
  document: OpenApiDocument,
  client: Client,
  { file, typesPackage }: { file: string; typesPackage: string },
): string {
  const { name, operations } = client;
  const taken = operations.flatMap((operation) => [
    ...[nameBody(operation)].filter((body) => body !== undefined),
    ...(hasQuery(operation) ? [nameQuery(operation)] : []),
  ]);
  const asTypes = (names: readonly string[]): string[] => names.map((type) => `type ${type}`);
  const described = [...listAnswered(document, client), "components", "operations", "paths"];
  const functions = operations.map(({ functionName }) => functionName);
  checkOffered(
    client,
    [
      ...fromRuntime.map((each) => each.replace("type ", "")),
      ...described,
      ...new Set(taken),
      ...functions,
      ...[`connect${name}`, `${name}Connection`, `create${name}Client`, `${name}Client`],
    ],
    file,
  );
  const offer = (module: string, ...names: readonly string[]): string =>
    printExport(`./${toFileName(module)}.ts`, names);
  return [
    "\n",
    printExport("@conference-kit/client-runtime", fromRuntime),
    printExport(`@conference-kit/${typesPackage}`, asTypes(described)),
    offer(`connect${name}`, `connect${name}`, `type ${name}Connection`),
    offer(`create${name}Client`, `create${name}Client`),
    offer(`${name}Client`, `type ${name}Client`),
    ...operations.map(({ functionName }) => offer(functionName, functionName)),
    ...(taken.length > 0 ? [offer("types", ...asTypes(taken))] : []),
  ].join("");
}
