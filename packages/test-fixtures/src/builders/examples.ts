import { answerExamples, operations, type SchemaTypes, schemas } from "../generated/index.ts";
import type { OperationDescription } from "../schema/operation.ts";
import { followReference, isRecord, type Schema, type Schemas } from "../schema/schema.ts";

type Members = Readonly<Record<string, unknown>>;

interface AnswerExample {
  schema: string;
  fetched: boolean;
  value: unknown;
}

/** The payloads of every answer of a specification's operations. */
function listAnswers(specification: keyof SchemaTypes): AnswerExample[] {
  const payloads = answerExamples[specification];
  return Object.entries<OperationDescription>(operations[specification]).flatMap(
    ([id, operation]) =>
      Object.entries(operation.answers).flatMap(([status, schema]) =>
        Object.values(payloads[id]?.[status] ?? {}).map((value) => ({
          schema,
          fetched: operation.method === "get",
          value,
        })),
      ),
  );
}

/** Gathers the objects that a value holds for each named schema, itself included. */
function gather(schema: Schema, value: unknown, all: Schemas, found: Map<string, Members[]>): void {
  const { anyOf = [], oneOf = [], items = {}, properties = {} } = followReference(schema, all);
  for (const alternative of [...anyOf, ...oneOf]) gather(alternative, value, all, found);
  if (Array.isArray(value)) {
    for (const item of value) gather(items, item, all, found);
  } else if (isRecord(value)) {
    if (schema.ref !== undefined) found.set(schema.ref, [...(found.get(schema.ref) ?? []), value]);
    for (const [name, member] of Object.entries(value)) {
      gather(properties[name] ?? {}, member, all, found);
    }
  }
}

const gathered = new Map<string, readonly Members[]>();

/** Every object that the payloads hold for a schema, those that a fetch answers before all others. */
export function listExamples(specification: keyof SchemaTypes, name: string): readonly Members[] {
  const key = `${specification} ${name}`;
  const known = gathered.get(key);
  if (known !== undefined) return known;
  const answers = listAnswers(specification);
  const found = new Map<string, Members[]>();
  const fetched = answers.filter((answer) => answer.fetched && answer.schema === name);
  for (const { schema, value } of [...fetched, ...answers]) {
    gather({ ref: schema }, value, schemas[specification], found);
  }
  const examples = found.get(name) ?? [];
  gathered.set(key, examples);
  return examples;
}
