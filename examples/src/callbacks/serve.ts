import { isCallbackError, receiveCallback } from "@conference-kit/status-callbacks";

interface Server {
  port: number;
}

/** The servers of both runtimes, as far as this needs them. */
declare const Bun: { serve(options: { port: number; fetch: typeof receive }): Server } | undefined;
declare const Deno: {
  serve(options: { port: number; onListen(address: Server): void }, handler: typeof receive): void;
};

/** Receives a callback. */
async function receive(request: Request): Promise<Response> {
  try {
    const callback = await receiveCallback(request, { authToken: process.env.TWILIO_AUTH_TOKEN });
    return new Response(null, { status: 204, headers: { "X-Received": callback.kind } });
  } catch (error) {
    if (!isCallbackError(error)) throw error;
    return new Response(error.message, { status: error.status });
  }
}

function announce({ port }: Server): void {
  console.log(`Listening at http://127.0.0.1:${port}/`);
}

// A free port; yours is one of your choice.
if (typeof Bun === "undefined") Deno.serve({ port: 0, onListen: announce }, receive);
else announce(Bun.serve({ port: 0, fetch: receive }));
