import type { ConnectionOptions } from "./client-options.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** The edge next to each region. */
const edges: Readonly<Record<string, string>> = {
  au1: "sydney",
  br1: "sao-paulo",
  de1: "frankfurt",
  ie1: "dublin",
  jp1: "tokyo",
  sg1: "singapore",
  us1: "ashburn",
  us2: "umatilla",
};

/**
 * Gives the address that paths are put behind, without a slash at its end.
 *
 * @see https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export function resolveBaseUrl(product: string, options: ConnectionOptions): string {
  if (options.baseUrl !== undefined) return checkBaseUrl(options.baseUrl);
  const region = options.region ?? readEnvironment("TWILIO_REGION");
  const edge = options.edge ?? readEnvironment("TWILIO_EDGE");
  checkLabel("region (TWILIO_REGION)", region);
  checkLabel("edge (TWILIO_EDGE)", edge);
  if (edge !== undefined) return `https://${product}.${edge}.${region ?? "us1"}.twilio.com`;
  if (region !== undefined) {
    throw new InvalidArgumentError(
      "region (TWILIO_REGION)",
      `needs an edge: give region "${region}" with edge "${nearestEdge(region)}" (TWILIO_EDGE).`,
    );
  }
  return `https://${product}.twilio.com`;
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    /[?#]/.test(baseUrl)
  ) {
    throw new InvalidArgumentError(
      "baseUrl",
      'must be an http or https address without credentials, "?" and "#".',
    );
  }
  const [, product, region] = /^([\w-]+)\.([a-z]+\d)\.twilio\.com$/.exec(url.hostname) ?? [];
  if (product !== undefined && region !== undefined && region !== "us1") {
    throw new InvalidArgumentError(
      "baseUrl",
      `names a host that no longer answers: use region "${region}" with edge ` +
        `"${nearestEdge(region)}", or https://${product}.${nearestEdge(region)}.${region}.twilio.com.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function checkLabel(argument: string, label: string | undefined): void {
  if (label !== undefined && !/^[a-z0-9-]+$/.test(label)) {
    throw new InvalidArgumentError(
      argument,
      "may have lower-case letters, digits and hyphens only.",
    );
  }
}

function nearestEdge(region: string): string {
  return edges[region] ?? "ashburn";
}
