import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import {
  bundleDocument,
  isObject,
  listOperations,
  type OpenApiDocument,
  type Operation,
  readSpecifications,
  resolve,
} from "@conference-kit/specifications";

/** A specification in one piece, with its operations. */
export interface BundledSpecification {
  document: OpenApiDocument;
  operations: Operation[];
}

/** Reads the specification with a short name, such as `voice`. */
export async function readSpecification(name: string): Promise<BundledSpecification> {
  const found = readSpecifications().find(({ fixtures }) => fixtures === name);
  if (found === undefined) throw new Error(`openapi/specifications.json has no ${name}.`);
  const document = await bundleDocument(join(repository, found.file));
  return { document, operations: listOperations(document) };
}

/** The values that a schema names: those of its enum, or its bounds and its default. */
function listValues(document: OpenApiDocument, reference: unknown): unknown[] {
  const schema = resolve({ ...document }, reference).value;
  if (!isObject(schema)) return [];
  const { enum: listed, type, items, minimum, maximum, default: usual } = schema;
  if (Array.isArray(listed)) return listed;
  if (type === "boolean") return [true, false];
  if (type === "array") return listValues(document, items);
  return [minimum, usual, maximum].filter((value) => value !== undefined);
}

/** A filter of an operation with one of its values. */
export interface FilterCase {
  title: string;
  filters: Readonly<Record<string, unknown>>;
}

/**
 * Lists each filter of an operation with each of its values: those that the schema names, or else
 * those of the examples.
 *
 * @param known - Values that only the server knows, in the place of the specification's.
 */
export function listFilterCases(
  { document, operations }: BundledSpecification,
  id: string,
  known: Readonly<Record<string, readonly unknown[]>>,
): FilterCase[] {
  const { parameters = [] } = operations.find((operation) => operation.id === id) ?? {};
  return parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap(({ name, schema, examples }) => {
      const named = listValues(document, schema);
      const values = known[name] ?? (named.length > 0 ? named : examples.map(({ value }) => value));
      return values.map((value) => ({
        title: `${name} ${JSON.stringify(value)}`,
        filters: { [name]: value },
      }));
    });
}

/** Whether an operation declares an error: a status, and a code of Twilio's for it. */
export function declaresError(
  { operations }: BundledSpecification,
  id: string,
  status: number,
  code: number | undefined,
): boolean {
  const { answers = [] } = operations.find((operation) => operation.id === id) ?? {};
  return answers
    .filter((answer) => answer.status === String(status))
    .flatMap(({ contents }) => contents.flatMap(({ examples }) => examples))
    .some(({ value }) => isObject(value) && value.code === code);
}
