import {
  isObject,
  type JsonObject,
  listMembers,
  listOperations,
  type OpenApiDocument,
  type Operation,
  referenceName,
  resolve,
} from "@conference-kit/specifications";

/** A schema of a webhook's body, with its members gathered from everything that it is made of. */
export interface CallbackSchema {
  name: string;
  description: string;
  kinds: string[];
  members: ReadonlyMap<string, JsonObject>;
}

/** How an application tells a callback from the others, and what it may carry. */
export interface CallbackWebhook {
  /** The operation's id. */
  id: string;
  /** Where the operation stands. */
  pointer: string;
  when: unknown;
  kindFrom: string | undefined;
  schemas: CallbackSchema[];
}

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function gatherMembers(document: OpenApiDocument, schema: unknown): Map<string, JsonObject> {
  const members = [...listMembers(document, schema)];
  return new Map(members.map(([name, member]) => [name, resolve(document, member).value]));
}

function readWebhook(
  document: OpenApiDocument,
  { id, pointer, node, body }: Operation,
): CallbackWebhook[] {
  const told = node["x-callback"];
  const schema = body?.contents[0]?.schema;
  if (!isObject(told) || schema === undefined) return [];
  const kindFrom = told.kindFrom === undefined ? undefined : String(told.kindFrom);
  const alternatives = asList(resolve(document, schema).value.oneOf);
  const schemas = (alternatives.length > 0 ? alternatives : [schema]).map((alternative) => {
    const members = gatherMembers(document, alternative);
    const values = asList(members.get(kindFrom ?? "")?.enum).map(String);
    return {
      name: referenceName(alternative) ?? "",
      description: String(resolve(document, alternative).value.description ?? ""),
      kinds: kindFrom === undefined ? [String(told.kind)] : values,
      members,
    };
  });
  return [{ id, pointer, when: told.when, kindFrom, schemas }];
}

/** The webhooks of a document that say how they are told from the others, in their order. */
export function readWebhooks(document: OpenApiDocument): CallbackWebhook[] {
  return listOperations(document).flatMap((operation) =>
    operation.webhook ? readWebhook(document, operation) : [],
  );
}
