import { checkHeaderText } from "./check.ts";

/** Inserted by the build, from the manifest. */
declare const packageVersion: string | undefined;

const product: string =
  typeof packageVersion === "string" ? `conference-kit/${packageVersion}` : "conference-kit";

/** Gives the `User-Agent` header, or none in a browser, which sends its own. */
export function createUserAgent(prefix: string | undefined): Record<string, string> {
  if (prefix !== undefined) checkHeaderText("userAgent", prefix);
  const runtime = globalThis.navigator?.userAgent;
  if (runtime?.startsWith("Mozilla/")) return {};
  return { "user-agent": [prefix, product, runtime].filter(Boolean).join(" ") };
}
