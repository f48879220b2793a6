import { decodeForm, type Exchange } from "@conference-kit/mock";
import type { Operation } from "@conference-kit/specifications/model";
import type { Field, ParameterLocation, RequestValues } from "./fields.ts";

/** Reads a request; undefined if it is not one of the operation. */
export type RequestReader = (request: Exchange["request"]) => RequestValues | undefined;

/** Matches the path of an operation and captures its parameters by name. */
function createPathPattern({ path }: Operation): RegExp {
  const escaped = path.replaceAll(".", "\\.");
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

function describeValues(fields: readonly Field[], place: ParameterLocation) {
  const own = fields.filter((field) => field.place === place);
  return { properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])) };
}

/** Makes a reader of an operation's requests. */
export function createReader(operation: Operation, fields: readonly Field[]): RequestReader {
  const pattern = createPathPattern(operation);
  const [query, body] = [describeValues(fields, "query"), describeValues(fields, "body")];
  return (request) => {
    if (operation.method !== request.method.toLowerCase()) return undefined;
    const { pathname, search } = new URL(request.path, "http://localhost");
    const found = pattern.exec(pathname);
    if (found === null) return undefined;
    const segments = Object.entries(found.groups ?? {});
    return {
      path: Object.fromEntries(segments.map(([name, text]) => [name, decodeURIComponent(text)])),
      query: decodeForm(search, query),
      body: decodeForm(request.body, body),
    };
  };
}
