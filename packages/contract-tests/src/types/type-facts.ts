import { findSuccess } from "@conference-kit/specifications/model";
import { readSchema } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";
import { isGiven, type TestedOperation } from "../suite/operations.ts";
import { deriveType } from "./derive-type.ts";

/** Two types that have to be the same. */
export interface TypeFact {
  title: string;
  /** The type of the client. */
  seen: string;
  /** The type that the specification implies. */
  declared: string;
}

function listMembers(title: string, type: string, schema: Schema, sent: boolean): TypeFact[] {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties);
  if (names.length === 0) return [];
  const members = Object.entries(properties).map(([name, member]) => {
    const declared = deriveType(member, sent);
    return {
      title: `${title}.${name}`,
      seen: `${type}["${name}"]`,
      declared: required.includes(name) ? declared : `${declared} | undefined`,
    };
  });
  const keys = names.map((name) => JSON.stringify(name)).join(" | ");
  return [{ title: `${title} members`, seen: `keyof ${type}`, declared: keys }, ...members];
}

function listAnswerFacts(operation: TestedOperation, method: string): TypeFact[] {
  const { id, document, page } = operation;
  const seen = `Awaited<ReturnType<${method}>>${page === undefined ? "" : '["body"]'}`;
  const [content] = findSuccess(operation)?.contents ?? [];
  if (content === undefined) return [{ title: `${id} answer`, seen, declared: "void" }];
  return listMembers(`${id} answer`, seen, readSchema(document, content.schema), false);
}

/** The types of all answers, for the raw client. */
function listRawFacts({ id, answers, document, client }: TestedOperation): TypeFact[] {
  return answers.flatMap(({ status, contents: [content] }) =>
    listMembers(
      `${id} ${status}`,
      `${client.name}Operations["${id}"]["responses"][${status}]["content"]["application/json"]`,
      readSchema(document, content?.schema),
      false,
    ),
  );
}

/** The types of the items of a list. */
function listItemFacts(operation: TestedOperation, method: string): TypeFact[] {
  const { id, document, page } = operation;
  if (page === undefined) return [];
  const [content] = findSuccess(operation)?.contents ?? [];
  const list = page.items.reduce(
    (schema, name) => schema.properties?.[name] ?? {},
    readSchema(document, content?.schema),
  );
  const seen = `Awaited<ReturnType<${method}>>["items"][number]`;
  return listMembers(`${id} item`, seen, list.items ?? {}, false);
}

/** The arguments of a method: texts for the path, then the body, then the query. */
function listArgumentFacts(operation: TestedOperation, method: string): TypeFact[] {
  const { id, fields, bodySchema } = operation;
  const inPath = fields.filter((field) => field.place === "path" && !isGiven(operation, field));
  const inQuery = fields.filter(({ place }) => place === "query");
  const query: Schema = {
    properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
    required: inQuery.filter(({ required }) => required).map(({ name }) => name),
  };
  const objects = [
    ...(bodySchema === undefined ? [] : [{ name: "body", schema: bodySchema }]),
    ...(inQuery.length === 0 ? [] : [{ name: "query", schema: query }]),
  ];
  const seen = (index: number) => `Parameters<${method}>[${index}]`;
  return [
    ...inPath.map(({ name }, index) => ({
      title: `${id} ${name}`,
      seen: seen(index),
      declared: "string",
    })),
    ...objects.flatMap(({ name, schema }, index) =>
      listMembers(`${id} ${name}`, `NonNullable<${seen(inPath.length + index)}>`, schema, true),
    ),
  ];
}

/** Lists the types that the clients must have for each operation. */
export function listTypeFacts(operations: readonly TestedOperation[]): TypeFact[] {
  return operations.flatMap((operation) => {
    const method = `${operation.client.name}Client["${operation.methodName}"]`;
    return [
      ...listAnswerFacts(operation, method),
      ...listItemFacts(operation, method),
      ...listRawFacts(operation),
      ...listArgumentFacts(operation, method),
    ];
  });
}
