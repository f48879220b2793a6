import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is on loopback. A host name is not accepted, since DNS decides where it leads. */
function isLoopback({ hostname }: URL): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 6 ? "ipv6" : "ipv4");
}

function parse(registry: string): URL {
  const url = URL.parse(registry);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new Error(
      "The registry is no http or https address. Write it like http://127.0.0.1:4873/.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new Error(`Leave user name and password out of the address of ${url.host}.`);
  }
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

/**
 * Decides whether packages may be sent to a registry, before anything is sent.
 *
 * @throws Error unless it is on loopback.
 */
export function acceptTarget(registry: string | undefined): URL {
  if (registry === undefined || registry === "") {
    throw new Error(
      "No registry is named, and there is no default: pnpm release --registry http://127.0.0.1:4873/",
    );
  }
  const url = parse(registry);
  if (!isLoopback(url)) {
    throw new Error(
      `Refused to publish to ${url.host}: only a registry on this machine is accepted, like http://127.0.0.1:4873/. Nothing was sent.`,
    );
  }
  return url;
}
