import { decodeForm, type Exchange, formType } from "@conference-kit/mock";
import type { IHttpOperation } from "@stoplight/types";
import type { Cell } from "./cell.ts";
import type { Schema } from "./value-cases.ts";

/** The values that a request carries, as its operation means them. */
export type RequestValues = Record<Exclude<Cell["kind"], "status">, Record<string, unknown>>;

/** Matches the path of an operation and captures its parameters by name. */
export function createPathPattern(operation: IHttpOperation): RegExp {
  const escaped = operation.path.replaceAll(".", "\\.");
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** The schema of the form that an operation takes. */
export function findFormSchema(operation: IHttpOperation): Schema | undefined {
  return operation.request?.body?.contents?.find(({ mediaType }) => mediaType === formType)?.schema;
}

/** Reads a request; undefined if it is not one of the operation. */
export function readRequest(
  operation: IHttpOperation,
  pattern: RegExp,
  { method, path, body }: Exchange["request"],
): RequestValues | undefined {
  const { pathname, search } = new URL(path, "http://localhost");
  const found = pattern.exec(pathname);
  if (operation.method !== method.toLowerCase() || found === null) return undefined;
  const segments = Object.entries(found.groups ?? {});
  const query = (operation.request?.query ?? []).map(({ name, schema = {} }) => [name, schema]);
  const form = findFormSchema(operation);
  return {
    path: Object.fromEntries(segments.map(([name, text]) => [name, decodeURIComponent(text)])),
    query: decodeForm(search, { properties: Object.fromEntries(query) }),
    body: form === undefined ? {} : decodeForm(body, form),
  };
}
