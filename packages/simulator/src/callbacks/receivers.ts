const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
const privateNetwork =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[f[cd][\da-f]{2}:.*\])$/;

/** Why a URL can't be called at all; undefined if it can. */
export function findUrlProblem(url: string): string | undefined {
  if (!URL.canParse(url)) return "the URL can't be read";
  const { protocol } = new URL(url);
  const known = protocol === "http:" || protocol === "https:";
  return known ? undefined : "the URL is neither http nor https";
}

/**
 * Why a callback may not be sent to a URL over HTTP; undefined if it may. Names are taken as they
 * stand and never resolved, so that DNS can't turn an allowed name into another host.
 */
export function findReceiverProblem(url: string, allowed: readonly string[]): string | undefined {
  const problem = findUrlProblem(url);
  if (problem !== undefined) return problem;
  const { hostname } = new URL(url);
  const isLocal = loopback.test(hostname) || privateNetwork.test(hostname);
  if (isLocal || allowed.some((name) => name.toLowerCase() === hostname)) return undefined;
  return `the host ${hostname} is not allowed: add it to receivers (--callbacks), since only this machine and private networks receive callbacks otherwise`;
}
