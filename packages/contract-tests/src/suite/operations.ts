import {
  type Client,
  type ClientOperation,
  findSuccess,
  listClients,
  type OpenApiDocument,
} from "@conference-kit/specifications/model";
import { inject } from "vitest";
import { type Field, findBody, listFields, readSchema } from "../matrix/fields.ts";
import type { Schema } from "../matrix/schema.ts";

/** An operation of a client, with the facts that the tests need. */
export interface TestedOperation extends ClientOperation {
  /** Short name of its specification. */
  specification: string;
  /** Path of its specification relative to the repository. */
  file: string;
  document: OpenApiDocument;
  client: Client;
  /** All fields of its requests. */
  fields: Field[];
  /** Undefined where it takes no body. */
  bodySchema: Schema | undefined;
  /** The status of its success. */
  success: number;
}

/** Every operation of every client. */
export const operations: TestedOperation[] = inject("specifications").flatMap(
  ({ name, file, document }) =>
    listClients(document).flatMap((client) =>
      client.operations.map((operation) => {
        const body = findBody(operation);
        return {
          ...operation,
          specification: name,
          file,
          document,
          client,
          fields: listFields(document, operation),
          bodySchema: body && readSchema(document, body.schema),
          success: Number(findSuccess(operation)?.status),
        };
      }),
    ),
);

/** Whether the value comes from the connection, and never from a caller. */
export function isGiven({ client }: TestedOperation, { place, name }: Field): boolean {
  return place === "path" && name in client.connection;
}
