import { InvalidArgumentError } from "../../core/errors.ts";
import type { Ended } from "../ended.ts";
import type { SimulatorServerOptions } from "../options.ts";
import { anyToken } from "./read-options.ts";

function describeCredentials({ accounts, authToken }: SimulatorServerOptions): string {
  if (accounts !== undefined) {
    return `accountSid: ${accounts.map(({ sid }) => sid).join(" or ")}, authToken: the one that you gave`;
  }
  const token = authToken === anyToken ? `"${anyToken}"` : "the one that you gave";
  return `accountSid: any, such as AC${"0".repeat(32)}, authToken: ${token}`;
}

/** The text that is printed once the server is ready. */
export function describeReady(url: string, options: SimulatorServerOptions): string {
  const { clock = "real", receivers = [] } = options;
  const callbacks = ["this machine", "private networks", ...receivers].join(", ");
  return `The simulator is ready at ${url}
  in a client   baseUrl: "${url}", ${describeCredentials(options)}
  in a browser  ${url}/ shows what goes on, and steers it
  control API   ${url}/_simulator, described by ${url}/_simulator/openapi.json
  clock         ${clock}
  callbacks to  ${callbacks}
Ctrl+C ends it.`;
}

function describeUndelivered(undelivered: Ended["undelivered"]): string {
  if (undelivered.length === 0) return "";
  const shown = undelivered.slice(0, 10).map(({ status, event, url }) => {
    const [receiver] = url.split(/[?#]/);
    return `\n  ${event} to ${receiver} (${status})`;
  });
  const more = undelivered.length - shown.length;
  const rest = more === 0 ? "" : `\n  and ${more} more`;
  return `\nNever delivered: ${undelivered.length}${shown.join("")}${rest}`;
}

/** The text that is printed when the server has ended. */
export function describeEnd({ requests, undelivered }: Ended): string {
  return `The simulator has ended after ${requests} requests.${describeUndelivered(undelivered)}`;
}

/** Why the server can't start. */
export function describeFailure(
  error: unknown,
  { port = 4010, host }: SimulatorServerOptions,
): string {
  const { code } = Object(error);
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken. Stop what uses it, or choose another: --port 0 takes a free one.`;
  }
  if (code === "EACCES") return `Port ${port} may not be used. Choose one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `--host ${host} is no address of this machine. Leave it out for 127.0.0.1.`;
  }
  if (error instanceof InvalidArgumentError) return `${error.message.replace(/^options\./, "")}.`;
  return error instanceof Error ? error.message : String(error);
}
