import {
  Agent,
  createServer,
  type IncomingMessage,
  request as requestUpstream,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Exchange } from "./exchange.ts";

/** What would make Prism hang or end its process; undefined where it is safe to pass on. */
function findHazard(
  path: string,
  contentType: string | undefined,
  body: Buffer,
): string | undefined {
  try {
    decodeURIComponent(path.split("?")[0] ?? "");
  } catch {
    return `The path ${path} has a % that begins no percent-encoded character.`;
  }
  if (contentType?.includes("json") && body.length > 0) {
    try {
      JSON.parse(body.toString());
    } catch {
      return "The body is not valid JSON.";
    }
  }
  return undefined;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(upstream: URL, agent: Agent, request: IncomingMessage, body: Buffer) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    requestUpstream(
      {
        agent,
        // Prism unpacks a packed answer and leaves the header that says it is packed.
        headers: { ...request.headers, "accept-encoding": "identity" },
        host: upstream.hostname,
        method: request.method,
        path: request.url,
        port: upstream.port,
      },
      resolve,
    )
      .on("error", reject)
      .end(body);
  });
}

function refuse(response: ServerResponse, message: string): void {
  response.writeHead(400, { "content-type": "application/problem+json" });
  response.end(
    JSON.stringify({ type: "about:blank", title: "Bad request", status: 400, detail: message }),
  );
}

/** Stands before Prism: refuses what Prism can't survive and reports what passes. */
export function createGuard(prismUrl: string, onExchange: (exchange: Exchange) => void): Server {
  const upstream = new URL(prismUrl);
  const agent = new Agent({ keepAlive: true });
  const server = createServer(async (request, response) => {
    const { method = "GET", url: path = "/", headers } = request;
    try {
      const body = await readBody(request);
      const hazard = findHazard(path, headers["content-type"], body);
      if (hazard !== undefined) return refuse(response, hazard);
      const answer = await forward(upstream, agent, request, body);
      const answerBody = await readBody(answer);
      onExchange({
        request: { method, path, headers, body: body.toString() },
        response: {
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: answerBody.toString(),
        },
      });
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.end(answerBody);
    } catch {
      response.destroy();
    }
  });
  server.on("close", () => agent.destroy());
  return server;
}
