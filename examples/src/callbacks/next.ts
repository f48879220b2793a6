import { isCallbackError, receiveCallback } from "@conference-kit/status-callbacks";

/** A route handler of Next.js, such as `app/status/route.ts`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const callback = await receiveCallback(request, {
      authToken: process.env.TWILIO_AUTH_TOKEN,
      // The request's own URL is that of the server behind the proxy.
      baseUrl: process.env.PUBLIC_URL,
    });
    return new Response(null, { status: 204, headers: { "X-Received": callback.kind } });
  } catch (error) {
    if (!isCallbackError(error)) throw error;
    return new Response(error.message, { status: error.status });
  }
}
