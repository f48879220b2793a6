import type { IncomingMessage, ServerResponse } from "node:http";
import { ConnectionLostError } from "../faults/fail.ts";
import type { ServedSimulator } from "../simulator/create-simulator.ts";
import type { Simulator } from "../simulator/simulator.ts";
import type { Bounds } from "./options.ts";
import { RefusedError } from "./problem.ts";
import { readBody } from "./read-body.ts";

/** The requested URL; a client that takes the server for a proxy sends an absolute one. */
function readUrl({ url = "/", headers: { host = "localhost" } }: IncomingMessage): string {
  const scheme = /(^|\.)twilio\.com$/.test(host) ? "https" : "http";
  const text = url.startsWith("/") ? `${scheme}://${host}${url}` : url;
  if (URL.canParse(text)) return text;
  throw new RefusedError(400, "The URL can't be read", "Correct the path or the header Host.");
}

function readHeader({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return value === undefined ? null : String(value);
}

function refuseWhenFull({ journal }: Simulator, { journalEntries }: Bounds): void {
  if (journal.length < 2 * journalEntries) return;
  const detail = `The journal has ${journal.length} entries, and nothing in it has ended so that it could be forgotten. End conferences, or reset the simulator.`;
  throw new RefusedError(503, "The journal is full", detail, { headers: { "retry-after": "1" } });
}

/** Sends the first part of a body, then closes the connection. */
async function sendCutOff(
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: object; body: ReadableStream<Uint8Array> },
): Promise<void> {
  const reader = body.getReader();
  const { value = new Uint8Array() } = await reader.read();
  await reader.cancel().catch(() => undefined);
  response.writeHead(status, { ...headers });
  response.write(value, () => response.destroy());
}

/** Answers a request to Twilio's API. */
export async function answerTwilio(
  message: IncomingMessage,
  response: ServerResponse,
  { simulator, answer, bounds }: ServedSimulator & { readonly bounds: Bounds },
): Promise<void> {
  const url = readUrl(message);
  const { method = "GET" } = message;
  const sent = await readBody(message, bounds.bodyBytes);
  refuseWhenFull(simulator, bounds);
  const headers = { get: (name: string) => readHeader(message, name) };
  try {
    const { body, ...written } = await answer({ method, url, headers, text: async () => sent });
    if (body instanceof ReadableStream) {
      await sendCutOff(response, { ...written, body });
      return;
    }
    const length = { "Content-Length": Buffer.byteLength(body ?? "") };
    response.writeHead(written.status, { ...written.headers, ...(body !== null && length) });
    response.end(body ?? undefined);
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw error;
    message.socket.resetAndDestroy();
  }
}
