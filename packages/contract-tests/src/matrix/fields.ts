import {
  type Content,
  inlineSchema,
  type OpenApiDocument,
  type Operation,
} from "@conference-kit/specifications/model";
import { isSchema, type Schema } from "./schema.ts";

/** Where a request carries a value. */
export type ParameterLocation = "path" | "query" | "body";

/** The values of a request's path, query and body, before they are encoded. */
export type RequestValues = Record<ParameterLocation, Record<string, unknown>>;

/** A parameter in a path or a query, or a field of a body. */
export interface Field {
  place: ParameterLocation;
  name: string;
  required: boolean;
  schema: Schema;
  /** The named examples of a parameter. */
  examples: unknown[];
}

const read = new WeakMap<OpenApiDocument, Map<string, Schema>>();

/** Gives a schema without references, and the same object for equal schemas, by which validators are cached. */
export function readSchema(document: OpenApiDocument, schema: unknown): Schema {
  const known = read.get(document) ?? new Map<string, Schema>();
  read.set(document, known);
  const words = JSON.stringify(schema ?? {});
  const inlined: unknown = known.get(words) ?? inlineSchema(document, schema);
  const found = isSchema(inlined) ? inlined : {};
  known.set(words, found);
  return found;
}

/** The body that an operation takes, in the first of its media types. */
export function findBody({ body }: Operation): Content | undefined {
  return body?.contents[0];
}

/** Lists everything that a request of an operation can carry. */
export function listFields(document: OpenApiDocument, operation: Operation): Field[] {
  const inPlace = (place: "path" | "query"): Field[] =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required, schema, examples }) => ({
        place,
        name,
        required,
        schema: readSchema(document, schema),
        examples: examples.map(({ value }) => value),
      }));
  const { properties = {}, required = [] } = readSchema(document, findBody(operation)?.schema);
  const inBody = Object.entries(properties).map(
    ([name, schema]): Field => ({
      place: "body",
      name,
      required: required.includes(name),
      schema,
      examples: [],
    }),
  );
  return [...inPlace("path"), ...inPlace("query"), ...inBody];
}
