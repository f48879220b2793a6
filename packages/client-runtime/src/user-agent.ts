import { checkHeaderText } from "./check.ts";

/** Gives the `User-Agent` header, or none in a browser, which sends its own. */
export function createUserAgent(prefix: string | undefined): Record<string, string> {
  if (prefix !== undefined) checkHeaderText("userAgent", prefix);
  const runtime = globalThis.navigator?.userAgent;
  if (runtime?.startsWith("Mozilla/")) return {};
  return { "user-agent": [prefix, "conference-kit", runtime].filter(Boolean).join(" ") };
}
