import { createServer, type IncomingMessage, type Server } from "node:http";
import { buffer } from "node:stream/consumers";

const passedOn = ["accept", "authorization", "content-type", "user-agent"];

/** Headers that `fetch` has already processed, or that apply to one connection only. */
const notPassedBack = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);

async function send(request: IncomingMessage, upstream: URL, timeLimit: AbortSignal) {
  const { method = "GET", url = "/", headers } = request;
  const body = await buffer(request);
  // As text, since `new URL` would take a path that begins with // for another host.
  return fetch(upstream.origin + url, {
    method,
    headers: passedOn.flatMap((name): [string, string][] =>
      headers[name] === undefined ? [] : [[name, String(headers[name])]],
    ),
    body: body.length > 0 ? new Uint8Array(body) : null,
    redirect: "manual",
    signal: timeLimit,
  });
}

function describeFailure(error: unknown, timeLimit: AbortSignal): string {
  if (timeLimit.aborted) return "No answer came within the time limit.";
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
  return `The connection failed before an answer was complete${code}.`;
}

/**
 * Makes a server between Prism and Twilio. Prism would follow a redirect, answer a 501 itself, and hide
 * a failed connection: the relay reports these as problems, and closes the connection.
 */
export function createRelay(
  upstream: URL,
  timeLimitMilliseconds: number,
  onProblem: (problem: string) => void,
): Server {
  return createServer(async (request, response) => {
    const timeLimit = AbortSignal.timeout(timeLimitMilliseconds);
    try {
      const answer = await send(request, upstream, timeLimit);
      const body = await answer.bytes();
      if ((answer.status >= 300 && answer.status < 400) || answer.status === 501) {
        onProblem(`The answer has the status ${answer.status}, which is not declared.`);
        response.destroy();
        return;
      }
      const headers = [...answer.headers].filter(([name]) => !notPassedBack.has(name));
      response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
    } catch (error) {
      onProblem(describeFailure(error, timeLimit));
      response.destroy();
    }
  });
}
