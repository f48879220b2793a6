import { type HttpHandler, HttpResponse, http } from "msw";
import { object } from "../core/check-members.ts";
import { ConnectionLostError } from "../faults/fail.ts";
import type { Simulator } from "../simulator/simulator.ts";

/** Where the handlers answer. */
export interface SimulatorHandlersOptions {
  /**
   * Where requests go that don't go to Twilio: the `baseUrl` of the client.
   *
   * @default Twilio's hosts, at every edge and in every region
   */
  readonly baseUrl?: string | undefined;
}

const twilioHosts = /^https:\/\/(?:api|insights)\.(?:[\w-]+\.)*twilio\.com\/.*$/;

/**
 * Request handlers for msw that ask a simulator.
 *
 * @throws InvalidArgumentError if the options are no plain object; TypeError if `baseUrl` is no URL.
 * @example
 * const twilio = createSimulator({ authToken, deliver: app.fetch });
 * const server = setupServer(...createSimulatorHandlers(twilio));
 */
export function createSimulatorHandlers(
  { fetch }: Simulator,
  options: SimulatorHandlersOptions = {},
): HttpHandler[] {
  object("options", options);
  const { baseUrl } = options;
  const place = baseUrl === undefined ? twilioHosts : `${new URL(baseUrl).origin}/*`;
  return [
    http.all(place, async ({ request }) => {
      try {
        return await fetch(request);
      } catch (error) {
        if (error instanceof ConnectionLostError) return HttpResponse.error();
        throw error;
      }
    }),
  ];
}
