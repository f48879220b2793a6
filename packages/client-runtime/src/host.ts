import type { ConnectionOptions } from "./client-options.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { parseHttpUrl } from "./http-url.ts";

/** The edge next to each region; any other one goes with it too. */
const edges: Readonly<Record<string, string>> = {
  au1: "sydney",
  br1: "sao-paulo",
  de1: "frankfurt",
  ie1: "dublin",
  jp1: "tokyo",
  sg1: "singapore",
  us2: "umatilla",
};

/**
 * Gives the address that paths are put behind, without a slash at its end.
 *
 * @see https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export function resolveBaseUrl(product: string, options: ConnectionOptions): string {
  const baseUrl = options.baseUrl ?? `https://${resolveHost(product, options)}`;
  const url = parseHttpUrl(baseUrl);
  if (!url || /[@?#]/.test(baseUrl)) {
    throw new InvalidArgumentError(
      "baseUrl",
      'must be an http or https address without credentials, "?" and "#".',
    );
  }
  const { hostname, origin, pathname } = url;
  const [, region = "us1"] = /^\w+\.([a-z]+\d)\.twilio\.com$/.exec(hostname) ?? [];
  if (region !== "us1") throw createRegionError("baseUrl", region);
  return origin + pathname.replace(/\/+$/, "");
}

function resolveHost(product: string, options: ConnectionOptions): string {
  const { edge = readEnvironment("TWILIO_EDGE"), region = readEnvironment("TWILIO_REGION") } =
    options;
  if (!/^[a-z\d-]*$/.test([edge, region].join(""))) {
    throw new InvalidArgumentError("region and edge", 'must be names such as "ie1" and "dublin".');
  }
  if (edge) return `${product}.${edge}.${region || "us1"}.twilio.com`;
  if (region) throw createRegionError("region", region);
  return `${product}.twilio.com`;
}

function createRegionError(argument: string, region: string): InvalidArgumentError {
  return new InvalidArgumentError(
    argument,
    `names the region "${region}" without an edge, whose host no longer answers: ` +
      `give region "${region}" and edge "${edges[region] ?? "ashburn"}".`,
  );
}
