import {
  type Callback,
  isCallbackError,
  parseCallback,
  type SignatureKeys,
  verifySignature,
} from "@conference-kit/status-callbacks";
import express, { type Express } from "express";

/** An Express application that receives callbacks at `/status`; `baseUrl` is where Twilio finds it. */
export function createApp(
  keys: SignatureKeys,
  baseUrl: string,
  handle: (callback: Callback) => void,
): Express {
  const app = express();
  app.post("/status", express.urlencoded({ extended: false }), async (request, response) => {
    const { body, headers, originalUrl } = request;
    try {
      await verifySignature({ url: baseUrl + originalUrl, headers, body }, keys);
      handle(parseCallback(body, request.get("I-Twilio-Idempotency-Token")));
      response.sendStatus(204);
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      response.status(error.status).send(error.message);
    }
  });
  return app;
}
