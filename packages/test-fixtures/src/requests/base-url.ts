/**
 * The address that paths are put behind, as the clients write it: scheme and host in small letters,
 * without a port that goes without saying, and without a slash at its end.
 *
 * @throws TypeError unless it is an http or https address without credentials, "?" and "#".
 */
export function normalizeBaseUrl(baseUrl: string): string {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (/^https?:[^@?#]+$/.test(address)) return address.replace(/\/+$/, "");
  // The message does not quote it, since it may hold credentials.
  throw new TypeError('baseUrl must be an http or https address without credentials, "?" and "#".');
}
