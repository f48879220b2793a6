import { isCallbackError, parseCallback, verifySignature } from "@conference-kit/status-callbacks";

/** As much as this needs of the event of a function URL, or of an API gateway in format 2.0. */
export interface LambdaEvent {
  rawPath: string;
  rawQueryString: string;
  headers: Record<string, string | undefined>;
  requestContext: { domainName: string };
  body?: string;
  isBase64Encoded: boolean;
}

/** A Lambda function that receives callbacks. */
export async function handler(
  event: LambdaEvent,
): Promise<{ statusCode: number; headers?: Record<string, string>; body?: string }> {
  const { rawPath, rawQueryString, headers, requestContext, isBase64Encoded } = event;
  const body = isBase64Encoded ? atob(event.body ?? "") : event.body;
  const query = rawQueryString === "" ? "" : `?${rawQueryString}`;
  const url = `https://${requestContext.domainName}${rawPath}${query}`;
  try {
    await verifySignature({ url, headers, body }, { authToken: process.env.TWILIO_AUTH_TOKEN });
    const callback = parseCallback(body || rawQueryString, headers["i-twilio-idempotency-token"]);
    return { statusCode: 204, headers: { "X-Received": callback.kind } };
  } catch (error) {
    if (!isCallbackError(error)) throw error;
    return { statusCode: error.status, body: error.message };
  }
}
