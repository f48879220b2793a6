import type { Exchange } from "@conference-kit/mock";

/** What a client has sent, apart from what the runtime's `fetch` adds by itself. */
export interface SentRequest {
  /** Method and target, byte for byte. */
  line: string;
  headers: Record<string, unknown>;
  body: string;
}

const addedByRuntime = new Set([
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "sec-fetch-mode",
  "user-agent",
]);

export function readSentRequest({ request }: Exchange): SentRequest {
  const { method, path, headers, body } = request;
  const own = Object.entries(headers).filter(
    // `Prefer`, which chooses the mock's answer, is the test's own header.
    ([name]) => name !== "prefer" && !addedByRuntime.has(name),
  );
  return { line: `${method} ${path}`, headers: Object.fromEntries(own), body };
}
