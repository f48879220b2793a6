import type { Answer } from "./answer.ts";
import type { FetchResponse } from "./client-options.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { Redact } from "./redact.ts";

/** A caller's own `fetch` may resolve with anything. */
type Unchecked = { readonly [Name in keyof FetchResponse]?: unknown };

/**
 * Reads an answer, whatever kind of `fetch` gave it.
 *
 * @throws {@link InvalidArgumentError} for a response that lacks what every response has.
 */
export async function readAnswer(
  call: string,
  response: FetchResponse,
  redact: Redact,
): Promise<Answer> {
  checkResponse(response);
  const { status } = response;
  const ok = status >= 200 && status < 300;
  const text = ok ? `${await response.text()}` : await readStart(response);
  return { call, response, status, ok, text, redact };
}

function checkResponse(response: FetchResponse): void {
  const { status, headers, text }: Unchecked = Object(response);
  const lacking = [
    typeof status !== "number" && "status",
    typeof Object(headers).get !== "function" && "headers.get()",
    typeof text !== "function" && "text()",
  ].filter(Boolean);
  if (lacking[0]) {
    const lack = `gave a response that lacks ${lacking.join(", ")}. The request was sent.`;
    throw new InvalidArgumentError("fetch", lack);
  }
}

type Chunk = Uint8Array<ArrayBuffer> | string;

/** Reads the start of a body, which is enough of one that is not a success. */
async function readStart(response: FetchResponse): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  try {
    for await (const chunk of openBody(response)) {
      text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      if (text.length >= 65_536) break;
    }
  } catch {
    // The status is known, so the part of a broken body that arrived is enough for the error.
  }
  return text;
}

/** A stream of Node.js, one of the web, which can't be iterated in some browsers, or neither. */
type Body =
  | AsyncIterable<Chunk>
  | { getReader(): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> }
  | { readonly status?: never };

/** Iterates a body's chunks by whichever interface it has; stopping early cancels the rest. */
function openBody(response: FetchResponse): AsyncIterable<Chunk> | Promise<string>[] {
  const body: Body = Object(response.body);
  if (Symbol.asyncIterator in body) return body;
  return "getReader" in body ? readChunks(body.getReader()) : [response.text()];
}

async function* readChunks(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Chunk, void, undefined> {
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
