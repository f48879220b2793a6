import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { chooseFault } from "./faults.ts";
import { createPages, participant } from "./pages.ts";

const { rows, faulty } = parseArgs({
  options: { rows: { type: "string", default: "0" }, faulty: { type: "boolean", default: false } },
}).values;
const renderPage = createPages(Number(rows));
const attempts = new Map<string, number>();
const dials = new Map<string, number>();

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, code: number): void {
  answer(response, status, JSON.stringify({ code, message: "Try again", status }));
}

/** Sends half of an answer and closes the connection. */
function breakOff(response: ServerResponse, body: string): void {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const form = request.method === "POST" ? new URLSearchParams(await text(request)) : undefined;
  const asked = form?.get("To") ?? `${pathname} ${searchParams.get("PageToken")}`;
  const fault = faulty ? chooseFault(asked, count(attempts, asked)) : undefined;
  if (fault === "too many requests") return refuse(response, 429, 20429);
  // From here on the request has been processed, whatever its client learns of it.
  if (form) count(dials, asked);
  if (fault === "unavailable") return refuse(response, 503, 20503);
  const body =
    !form && pathname.endsWith("/Participants.json")
      ? renderPage(pathname, searchParams)
      : participant;
  return fault === "reset" ? breakOff(response, body) : answer(response, form ? 201 : 200, body);
});

// Longer than any pause between two rounds: a client must not find its connections closed.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});

process.on("message", () => {
  process.send?.([...dials.values()].filter((times) => times > 1).length);
});
process.on("disconnect", () => process.exit());
