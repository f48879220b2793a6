import type { IHttpOperation } from "@stoplight/types";
import { findFormSchema } from "../matrix/read-request.ts";
import type { Schema } from "../matrix/value-cases.ts";
import { deriveType } from "./derive-type.ts";

/** Two types that have to be the same. */
export interface TypeFact {
  title: string;
  /** What a caller sees. */
  seen: string;
  /** What the specification says. */
  declared: string;
}

/** Where a caller of a client sees the types of an operation. */
interface Seen {
  answer?: string;
  query?: string;
  body?: string;
}

const participants = (method: string) => `ParticipantsClient["${method}"]`;
const conferences = (method: string) => `ConferencesClient["${method}"]`;
const summaries = (method: string) => `SummariesClient["${method}"]`;
const answer = (method: string) => `Awaited<ReturnType<${method}>>`;
const argument = (method: string, index: number) => `NonNullable<Parameters<${method}>[${index}]>`;

const seen: Record<string, Seen> = {
  listConferences: {
    answer: `${answer(conferences("list"))}["body"]`,
    query: argument(conferences("list"), 0),
  },
  getConference: { answer: answer(conferences("get")) },
  updateConference: {
    answer: answer(conferences("update")),
    body: argument(conferences("update"), 1),
  },
  listParticipants: {
    answer: `${answer(participants("list"))}["body"]`,
    query: argument(participants("list"), 1),
  },
  createParticipant: {
    answer: answer(participants("create")),
    body: argument(participants("create"), 1),
  },
  getParticipant: { answer: answer(participants("get")) },
  updateParticipant: {
    answer: answer(participants("update")),
    body: argument(participants("update"), 2),
  },
  deleteParticipant: {},
  listConferenceSummaries: {
    answer: `${answer(summaries("list"))}["body"]`,
    query: argument(summaries("list"), 0),
  },
  getConferenceSummary: { answer: answer(summaries("get")) },
  listParticipantSummaries: {
    answer: `${answer(summaries("participants"))}["body"]`,
    query: argument(summaries("participants"), 1),
  },
  getParticipantSummary: {
    answer: answer(summaries("participant")),
    query: argument(summaries("participant"), 2),
  },
};

function listMembers(
  title: string,
  type: string | undefined,
  schema: Schema,
  sent: boolean,
): TypeFact[] {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties);
  if (names.length === 0) return [];
  if (type === undefined)
    throw new Error(`types/type-facts.ts does not say who sees the ${title}.`);
  const members = Object.entries(properties).map(([name, member]) => {
    const declared = typeof member === "object" ? deriveType(member, sent) : "unknown";
    return {
      title: `${title}.${name}`,
      seen: `${type}["${name}"]`,
      declared: required.includes(name) ? declared : `${declared} | undefined`,
    };
  });
  const keys = names.map((name) => JSON.stringify(name)).join(" | ");
  return [{ title: `${title} members`, seen: `keyof ${type}`, declared: keys }, ...members];
}

/** Lists what the types of the clients have to say of each operation. */
export function listTypeFacts(operations: readonly IHttpOperation[]): TypeFact[] {
  return operations.flatMap((operation) => {
    const name = operation.iid ?? "";
    const { answer: answerType, query: queryType, body: bodyType } = seen[name] ?? {};
    const success = operation.responses.find(({ code }) => code.startsWith("2"));
    const answerSchema = success?.contents?.[0]?.schema ?? {};
    const parameters = operation.request?.query ?? [];
    const query: Schema = {
      properties: Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema])),
    };
    return [
      ...listMembers(`${name} answer`, answerType, answerSchema, false),
      ...listMembers(`${name} query`, queryType, query, true),
      ...listMembers(`${name} body`, bodyType, findFormSchema(operation) ?? {}, true),
    ];
  });
}
