import type { IncomingMessage, ServerResponse } from "node:http";
import { RefusedError } from "../problem.ts";
import { readBody } from "../read-body.ts";
import { callHandlers } from "./calls.ts";
import { clockHandlers } from "./clock.ts";
import { conferenceHandlers } from "./conferences.ts";
import { deliveryHandlers } from "./deliveries.ts";
import { faultHandlers } from "./faults.ts";
import type { ControlHandlers, Controlled } from "./handle.ts";
import { readInput } from "./read-input.ts";
import { findRoute } from "./routes.ts";
import { simulatorHandlers } from "./simulator.ts";
import { type Stream, streamJournal } from "./stream.ts";

const handlers: ControlHandlers = {
  ...callHandlers,
  ...clockHandlers,
  ...conferenceHandlers,
  ...deliveryHandlers,
  ...faultHandlers,
  ...simulatorHandlers,
};

/** Answers requests to paths below `/_simulator`. */
export async function answerControl(
  message: IncomingMessage,
  response: ServerResponse,
  { url, controlled, streams }: { url: URL; controlled: Controlled; streams: Set<Stream> },
): Promise<void> {
  const match = findRoute(message.method ?? "GET", url.pathname.slice("/_simulator".length));
  const { id, status } = match.route;
  const { bodyBytes, snapshotBytes } = controlled.bounds;
  const text = await readBody(message, id === "restoreSnapshot" ? snapshotBytes : bodyBytes);
  const { path, query, body } = readInput(match, url.searchParams, text);
  if (id === "streamJournal") {
    startStream(message, response, { query, controlled, streams });
    return;
  }
  // The input was read by the document's schemas; each operation checks the rest itself.
  const answer: unknown = await handlers[id](Object({ path, query, body }), controlled);
  if (status === 204) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(`${JSON.stringify(answer)}\n`);
}

function startStream(
  message: IncomingMessage,
  response: ServerResponse,
  { query, controlled, streams }: { query: object; controlled: Controlled; streams: Set<Stream> },
): void {
  const most = controlled.bounds.streams;
  if (streams.size >= most) {
    const detail = `${most} follow the journal already. Close one, or read GET /journal.`;
    throw new RefusedError(503, "Too many streams", detail, { headers: { "retry-after": "5" } });
  }
  const { after, ...filter } = Object(query);
  const { "last-event-id": header } = message.headers;
  const lastEventId = Array.isArray(header) ? header[0] : header;
  const stream = streamJournal(response, controlled, { lastEventId, after, filter });
  streams.add(stream);
  response.once("close", () => streams.delete(stream));
}
