import {
  findSuccess,
  listOperations,
  type OpenApiDocument,
  type Parameter,
  resolve,
} from "@conference-kit/specifications";
import { generatedHeader } from "./print-comment.ts";

/** What a parameter says of itself, and of its values: nothing in it refers to something else. */
function readParameter(document: OpenApiDocument, { name, in: place, schema }: Parameter): object {
  const { type, enum: values, minimum, maximum } = resolve(document, schema).value;
  return { name, in: place, schema: { type, enum: values, minimum, maximum } };
}

/** The module of the table by which the simulator's server finds the operation of a request. */
export function printControlRoutes(document: OpenApiDocument, file: string): string {
  const routes = listOperations(document).map((operation) => ({
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    parameters: operation.parameters.map((parameter) => readParameter(document, parameter)),
    takesBody: operation.body !== undefined,
    status: Number(findSuccess(operation)?.status),
  }));
  return `${generatedHeader(file)}
import type { Route } from "../server/control/route.ts";

/** The operations of the control API. */
export const routes: readonly Route[] = [
${routes.map((route) => `  ${JSON.stringify(route)},\n`).join("")}];
`;
}
