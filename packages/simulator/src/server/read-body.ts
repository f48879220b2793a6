import type { IncomingMessage } from "node:http";
import { RefusedError } from "./problem.ts";

function tooLong(most: number): RefusedError {
  const detail = `A body may have ${most} bytes at most. Send less.`;
  // The rest of the body stays unread, so this connection can carry no other request.
  return new RefusedError(413, "The body is too long", detail, {
    headers: { connection: "close" },
  });
}

/**
 * Reads a body as text.
 *
 * @throws RefusedError for one that is longer than `most` bytes.
 */
export async function readBody(message: IncomingMessage, most: number): Promise<string> {
  if (Number(message.headers["content-length"] ?? 0) > most) throw tooLong(most);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > most) throw tooLong(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
