import type { IncomingMessage, ServerResponse } from "node:http";
import { ConnectionLostError } from "../faults/fail.ts";
import type { Simulator } from "../simulator/simulator.ts";
import type { Bounds } from "./bounds.ts";
import { RefusedError } from "./problem.ts";
import { readBody } from "./read-body.ts";

/** The URL that was asked for; a proxy is asked with a whole one. */
function readUrl({ url = "/", headers: { host = "localhost" } }: IncomingMessage): URL {
  const scheme = /(^|\.)twilio\.com$/.test(host) ? "https" : "http";
  const text = url.startsWith("/") ? `${scheme}://${host}${url}` : url;
  if (URL.canParse(text)) return new URL(text);
  throw new RefusedError(400, "The URL can't be read", "Correct the path or the header Host.");
}

function refuseWhenFull({ journal }: Simulator, { journalEntries }: Bounds): void {
  if (journal.length < 2 * journalEntries) return;
  const detail = `The journal has ${journal.length} entries, and nothing in it has ended so that it could be forgotten. End conferences, or reset the simulator.`;
  throw new RefusedError(503, "The journal is full", detail, { headers: { "retry-after": "1" } });
}

function readHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  return headers;
}

interface ReadBody {
  readonly bytes: Buffer;
  /** Whether it breaks off there. */
  readonly broken: boolean;
}

async function readAnswer({ body }: Response): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
      chunks.push(read.value);
    }
    return { bytes: Buffer.concat(chunks), broken: false };
  } catch {
    return { bytes: Buffer.concat(chunks), broken: true };
  }
}

/** Answers as Twilio's API does. */
export async function answerTwilio(
  message: IncomingMessage,
  response: ServerResponse,
  { simulator, bounds }: { readonly simulator: Simulator; readonly bounds: Bounds },
): Promise<void> {
  const url = readUrl(message);
  const { method = "GET" } = message;
  if (method === "TRACE") {
    throw new RefusedError(405, "No such method", "Twilio's API has GET, POST and DELETE.");
  }
  const text = await readBody(message, bounds.bodyBytes);
  refuseWhenFull(simulator, bounds);
  const body = text === "" || method === "GET" || method === "HEAD" ? {} : { body: text };
  const request = new Request(url, { method, headers: readHeaders(message), ...body });
  try {
    const answer = await simulator.fetch(request);
    const { bytes, broken } = await readAnswer(answer);
    const headers = Object.fromEntries(answer.headers);
    if (broken) {
      response.writeHead(answer.status, headers);
      response.write(bytes, () => message.socket.destroy());
    } else {
      response.writeHead(answer.status, { ...headers, "content-length": bytes.length });
      response.end(bytes);
    }
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw error;
    message.socket.resetAndDestroy();
  }
}
