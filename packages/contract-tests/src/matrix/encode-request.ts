import { isObject, type Operation } from "@conference-kit/specifications/model";
import type { RequestValues } from "./fields.ts";

/** A request as it has to be on the wire. */
export interface EncodedRequest {
  /** Method and target, byte for byte. */
  line: string;
  /** Undefined where the operation has no body. */
  contentType: string | undefined;
  body: string;
}

const separators: Record<string, string> = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" };

/** Writes a parameter or a field as OpenAPI says, by its `style`, `explode` and `allowReserved`. */
function encodeField(name: string, value: unknown, described: unknown): string[] {
  const {
    style = "form",
    explode = style === "form",
    allowReserved,
  } = isObject(described) ? described : {};
  const separator = separators[String(style)];
  if (separator === undefined) throw new Error(`${name} has a style that is not known: ${style}.`);
  const encode = allowReserved === true ? encodeURI : encodeURIComponent;
  const items = [value].flat().map((item) => encode(String(item)));
  const texts = explode === true || items.length < 2 ? items : [items.join(separator)];
  return texts.map((text) => `${encodeURIComponent(name)}=${text}`);
}

function encodeFields(
  fields: Record<string, unknown>,
  describe: (name: string) => unknown,
): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => encodeField(name, value, describe(name)))
    .join("&");
}

function encodeBody(
  operation: Operation,
  fields: Record<string, unknown>,
): Pick<EncodedRequest, "contentType" | "body"> {
  const [content] = operation.body?.contents ?? [];
  if (content === undefined) return { contentType: undefined, body: "" };
  const { mediaType, node } = content;
  if (mediaType === "application/json") {
    return { contentType: mediaType, body: JSON.stringify(fields) };
  }
  if (mediaType !== "application/x-www-form-urlencoded") {
    throw new Error(`${operation.id} has a body of a media type that is not known: ${mediaType}.`);
  }
  const { encoding } = node;
  const body = encodeFields(fields, (name) => isObject(encoding) && encoding[name]);
  return { contentType: mediaType, body };
}

/**
 * Writes the expected request from the specification alone: what a client sends is compared
 * with it, so it shares no code with the clients.
 */
export function encodeRequest(operation: Operation, values: RequestValues): EncodedRequest {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(values.path[name])),
  );
  const parameters = new Map(operation.parameters.map(({ name, node }) => [name, node]));
  const query = encodeFields(values.query, (name) => parameters.get(name))
    // The one character that stays, and that no query of an http URL has.
    .replaceAll("'", "%27");
  return {
    line: `${operation.method.toUpperCase()} ${path}${query && `?${query}`}`,
    ...encodeBody(operation, values.body),
  };
}
