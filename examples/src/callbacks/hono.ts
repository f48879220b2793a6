import { isCallbackError, receiveCallback } from "@conference-kit/status-callbacks";
import { Hono } from "hono";

/** A Hono application for Workers that receives callbacks at `/status`. */
const app: Hono<{ Bindings: { TWILIO_AUTH_TOKEN: string } }> = new Hono();

app.on(["GET", "POST"], "/status", async (context) => {
  const callback = await receiveCallback(context.req.raw, {
    authToken: context.env.TWILIO_AUTH_TOKEN,
  });
  context.header("X-Received", callback.kind);
  return context.body(null, 204);
});

app.onError((error, context) => {
  if (!isCallbackError(error)) throw error;
  return context.text(error.message, error.status);
});

// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default
export default app;
