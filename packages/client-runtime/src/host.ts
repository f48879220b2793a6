import { checkText } from "./check.ts";
import type { ConnectionOptions } from "./client-options.ts";
import { readEnvironment } from "./environment.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** The edge next to each region but us1; any other one goes with it too. */
const edges: Readonly<Record<string, string>> = { au1: "sydney", ie1: "dublin" };

/**
 * Gives the base URL that paths are appended to, without a slash at its end.
 *
 * @see https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
 */
export function resolveBaseUrl(product: string, options: ConnectionOptions): string {
  const { baseUrl = `https://${resolveHost(product, options)}` } = options;
  const address = parseHttpUrl(baseUrl)?.href;
  const plain = 'an http or https address without credentials, "?" and "#".';
  checkText("baseUrl", address, /^[^@?#]+$/, plain);
  const [, region] = /^https?:..\w+\.(?!us1)([a-z]+\d)\.twilio\.com[:/]/.exec(address) ?? [];
  if (region) throw createRegionError("baseUrl", region);
  return address.replace(/\/+$/, "");
}

function resolveHost(product: string, options: ConnectionOptions): string {
  const { edge = readEnvironment("TWILIO_EDGE"), region = readEnvironment("TWILIO_REGION") } =
    options;
  const names = [edge, region].join("");
  checkText("region and edge", names, /^[a-z\d-]*$/, 'names such as "ie1" and "dublin".');
  if (edge) return `${product}.${edge}.${region || "us1"}.twilio.com`;
  if (region && region !== "us1") throw createRegionError("region", region);
  return `${product}.twilio.com`;
}

function createRegionError(argument: string, region: string): InvalidArgumentError {
  return new InvalidArgumentError(
    argument,
    `names the region "${region}" without an edge, whose host no longer answers: ` +
      `give region "${region}" and edge "${edges[region] ?? "ashburn"}".`,
  );
}

/** Parses an http or https address; gives undefined for anything else. */
export function parseHttpUrl(text: string, base?: string): URL | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
