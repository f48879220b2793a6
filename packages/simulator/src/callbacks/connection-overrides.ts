import type { DeliveryOutcome } from "../core/event.ts";

/** How a callback is delivered, as the fragment of its URL may say: `#rc=2&rp=4xx,5xx&ct=2000`. */
export interface ConnectionOverrides {
  /** How many times a failed delivery is repeated (`rc`). */
  readonly retries: number;
  /** The failures after which it is repeated (`rp`). */
  readonly retryAfter: readonly string[];
  /** How long each attempt waits for its answer, in milliseconds (`rt`). */
  readonly readLimit: number;
  /** How long all attempts may take together, in milliseconds (`tt`). */
  readonly totalLimit: number;
}

function readNumber(
  parameters: URLSearchParams,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const text = parameters.get(name);
  if (text === null || !/^\d+$/.test(text)) return otherwise;
  return Math.min(Math.max(Number(text), least), most);
}

/** Reads the fragment of a URL; Twilio's defaults stand for what is missing or wrong in it. */
export function readOverrides(url: string): ConnectionOverrides {
  const start = url.indexOf("#");
  const parameters = new URLSearchParams(start === -1 ? "" : url.slice(start + 1));
  return {
    retries: readNumber(parameters, "rc", { least: 0, most: 5, otherwise: 1 }),
    retryAfter: (parameters.get("rp") ?? "ct").split(","),
    readLimit: readNumber(parameters, "rt", { least: 100, most: 15_000, otherwise: 15_000 }),
    totalLimit: readNumber(parameters, "tt", { least: 100, most: 15_000, otherwise: 15_000 }),
  };
}

function nameOutcome(outcome: DeliveryOutcome): string | undefined {
  switch (outcome.kind) {
    case "no-connection":
      return "ct";
    case "lost":
    case "timed-out":
      return "rt";
    case "answered":
      return outcome.status >= 400 ? `${Math.floor(outcome.status / 100)}xx` : undefined;
    case "refused":
      return undefined;
  }
}

/** Whether a delivery with this outcome is repeated. */
export function mayRepeat(
  outcome: DeliveryOutcome,
  { retries, retryAfter, totalLimit }: ConnectionOverrides,
  failures: number,
  elapsed: number,
): boolean {
  const name = nameOutcome(outcome);
  if (name === undefined || failures > retries || elapsed >= totalLimit) return false;
  return retryAfter.includes(name) || retryAfter.includes("all");
}
