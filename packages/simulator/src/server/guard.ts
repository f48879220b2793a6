import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { RefusedError } from "./problem.ts";

const localNames = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i;

/** The host of a header `Host` without its port; undefined where it can't be read. */
function readHostname(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

/** Whether a name is an IP address, which, unlike a name, DNS can't point at another machine. */
function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
}

/**
 * Refuses what a foreign web page may have sent: by a DNS name that points here (DNS rebinding), or from
 * another origin.
 *
 * @param names - Further names of this machine.
 * @throws RefusedError
 */
export function refuseForeign(
  { host = "", origin, "sec-fetch-site": site }: IncomingHttpHeaders,
  names: readonly string[],
): void {
  const hostname = readHostname(host);
  const known =
    hostname !== undefined &&
    (localNames.test(hostname) || isAddress(hostname) || names.includes(hostname));
  if (!known) {
    const detail = `The header Host names a host that isn't this one. Use its address, or start the simulator with --name ${hostname ?? "HOST"}.`;
    throw new RefusedError(403, "A foreign host", detail, { argument: "Host" });
  }
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (foreign || site === "cross-site" || site === "same-site") {
    const detail = "Only the simulator's own page may use this in a browser.";
    throw new RefusedError(403, "A foreign origin", detail, { argument: "Origin" });
  }
}
