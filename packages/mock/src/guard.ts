import {
  Agent,
  createServer,
  type IncomingMessage,
  request as requestUpstream,
  type Server,
} from "node:http";
import type { Exchange, Reword } from "./exchange.ts";

/** Why a request would make Prism hang or crash; undefined where it is safe to forward. */
function findHazard(
  path: string,
  contentType: string | undefined,
  body: Buffer,
): string | undefined {
  try {
    decodeURIComponent(path.split("?")[0] ?? "");
  } catch {
    return "the path has a % that begins no percent-encoded character";
  }
  if (contentType?.includes("json") && body.length > 0) {
    try {
      JSON.parse(body.toString());
    } catch {
      return "the body is not valid JSON";
    }
  }
  return undefined;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Passes a request on. A kept connection may be closed at its other end while it is chosen: then the
 * request, of which nothing was read, goes through a new one.
 */
function forward(upstream: URL, agent: Agent, request: IncomingMessage, body: Buffer) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const forwarded = requestUpstream(
      {
        agent,
        // Prism decompresses an answer but keeps its `Content-Encoding`, so none may be compressed.
        headers: { ...request.headers, "accept-encoding": "identity" },
        host: upstream.hostname,
        method: request.method,
        path: request.url,
        port: upstream.port,
      },
      resolve,
    );
    forwarded
      .on("error", (error) => {
        if (forwarded.reusedSocket) forward(upstream, agent, request, body).then(resolve, reject);
        else reject(error);
      })
      .end(body);
  });
}

/** Refuses in the form of Twilio's errors, by the code that its clients know. */
function refuse(hazard: string): Exchange["response"] {
  const message = `Invalid request: ${hazard}`;
  const violations = [{ location: ["request"], severity: "Error", code: "hazard", message }];
  const more_info = "https://www.twilio.com/docs/errors/20001";
  return {
    status: 400,
    headers: {
      "content-type": "application/json",
      "sl-violations": JSON.stringify(violations),
    },
    body: JSON.stringify({ code: 20001, message, more_info, status: 400 }),
  };
}

/**
 * Rewords by what stands on a package that has to be built first, so that a command can build it; it
 * is asked for each time, since `pnpm dev` builds it anew.
 */
const useHandlersWords: Reword = async (exchange) => {
  if (exchange.response.status < 400) return exchange.response;
  const { rewordRefusal } = await import("./reword-refusal.ts");
  return rewordRefusal(exchange);
};

/**
 * A proxy before Prism: refuses requests that crash Prism, and reports every exchange.
 *
 * @param reword - Puts refusals into the words of the request handlers where it is left out.
 */
export function createGuard(
  prismUrl: string,
  onExchange: (exchange: Exchange) => void,
  reword: Reword = useHandlersWords,
): Server {
  const upstream = new URL(prismUrl);
  const agent = new Agent({ keepAlive: true });

  async function ask(message: IncomingMessage, body: Buffer): Promise<Exchange["response"]> {
    const answer = await forward(upstream, agent, message, body);
    return {
      status: answer.statusCode ?? 502,
      headers: answer.headers,
      body: (await readBody(answer)).toString(),
    };
  }

  const server = createServer(async (message, answer) => {
    const { method = "GET", url: path = "/", headers } = message;
    try {
      const body = await readBody(message);
      const request = { method, path, headers, body: body.toString() };
      const hazard = findHazard(path, headers["content-type"], body);
      const given = hazard === undefined ? await ask(message, body) : refuse(hazard);
      const response = await reword({ request, response: given });
      if (hazard === undefined) onExchange({ request, response });
      answer.writeHead(response.status, response.headers);
      answer.end(response.body);
    } catch {
      answer.destroy();
    }
  });
  server.on("close", () => agent.destroy());
  return server;
}
