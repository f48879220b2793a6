import {
  type Callback,
  type Form,
  isCallbackError,
  parseCallback,
  type SignatureKeys,
  verifySignature,
} from "@conference-kit/status-callbacks";
import formbody from "@fastify/formbody";
import fastify, { type FastifyInstance } from "fastify";

/** A Fastify application that receives callbacks at `/status`; `baseUrl` is where Twilio finds it. */
export function createApp(
  keys: SignatureKeys,
  baseUrl: string,
  handle: (callback: Callback) => void,
): FastifyInstance {
  const app = fastify();
  app.register(formbody);
  app.post<{ Body: Form }>("/status", async ({ body, headers, url }, reply) => {
    try {
      await verifySignature({ url: baseUrl + url, headers, body }, keys);
      handle(parseCallback(body, String(headers["i-twilio-idempotency-token"] ?? "")));
      return reply.code(204).send();
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      return reply.code(error.status).send(error.message);
    }
  });
  return app;
}
