import type { OpenApiDocument } from "./load.ts";
import { listOperations, type Operation } from "./operations.ts";
import { parsePlace } from "./references.ts";
import { isObject, type JsonObject } from "./walk.ts";

/** What may be sent again: anything, what was not processed, or anything unless a field is present. */
export type Repeat = "always" | "unprocessed" | { unless: string };

/** Where a page keeps its items and the link to the next one, as member names from the outside in. */
export interface PagePlaces {
  items: readonly string[];
  next: readonly string[];
}

/** What a client says of one operation. */
export interface ClientOperation extends Operation {
  /** Name among the client's methods. */
  methodName: string;
  /** Name as a function of its own. */
  functionName: string;
  repeat: Repeat;
  /** Only of a list. */
  page?: PagePlaces;
  /** Code that shows how the method is called. */
  samples: readonly string[];
}

/** A package with one method and one function for each of its operations. */
export interface Client {
  /** Folder below `packages/`. */
  package: string;
  /** What its names are made of, such as `Participants`. */
  name: string;
  description: string;
  /** Where Twilio documents it. */
  documentation: string;
  /** First label of the host that it talks with. */
  product: string;
  /** The parameters that the connection gives, and its member with the value. */
  connection: Readonly<Record<string, string>>;
  /** Hand-written module beside the generated ones that adds methods. */
  extension?: string;
  operations: readonly ClientOperation[];
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

function readRepeat(value: unknown): Repeat {
  if (isObject(value)) return { unless: String(value.unless) };
  return value === "always" ? "always" : "unprocessed";
}

/** An operation with what `x-client` says of it; the linter has checked that it says it rightly. */
function readClientOperation(operation: Operation): ClientOperation {
  const { method, repeat, page, function: functionName } = asObject(operation.node["x-client"]);
  const places = asObject(page);
  const samples = operation.node["x-codeSamples"];
  return {
    ...operation,
    methodName: String(method),
    functionName: String(functionName ?? operation.id),
    repeat: readRepeat(repeat),
    ...(page !== undefined && {
      page: {
        items: parsePlace(`#${places.items}`).path,
        next: parsePlace(`#${places.next}`).path,
      },
    }),
    samples: (Array.isArray(samples) ? samples : []).map((sample) =>
      String(asObject(sample).source).trimEnd(),
    ),
  };
}

/** The clients of a document, each with its operations in the order of the document. */
export function listClients(document: OpenApiDocument): Client[] {
  const operations = listOperations(document);
  const { "x-clients": clients }: JsonObject = { ...document };
  return Object.entries(asObject(clients)).map(([name, value]) => {
    const facts = asObject(value);
    const own = operations.filter(({ node }) => asObject(node["x-client"]).package === name);
    return {
      package: name,
      name: String(facts.name),
      description: String(facts.description),
      documentation: String(facts.documentation),
      product: /^https:\/\/([a-z-]+)\./.exec(own[0]?.servers[0] ?? "")?.[1] ?? "api",
      connection: Object.fromEntries(
        Object.entries(asObject(facts.connection)).map(([key, member]) => [key, String(member)]),
      ),
      ...(typeof facts.extension === "string" && { extension: facts.extension }),
      operations: own.map(readClientOperation),
    };
  });
}
