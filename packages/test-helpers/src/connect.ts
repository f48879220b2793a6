import { type Reply, type Served, serve } from "./serve.ts";

/** SIDs and a token of the right form that belong to nobody. */
export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
export const callSid = "CA41d7c09be2f34a8596b0d3e71f28ac54";
export const authToken = "f3a9c1d07b5e48629d0c4b7a1e6f8352";

export const tooMany: Reply = { status: 429, body: { code: 20429, message: "Too many requests" } };
export const unavailable: Reply = { status: 503, body: { code: 20503, message: "Unavailable" } };
export const notFound: Reply = { status: 404, body: { code: 20404, message: "Not found" } };

/** Options of a client that calls a server on loopback, and waits little before it repeats. */
export interface ServedOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl: string;
  readonly retry: { readonly baseDelayMilliseconds: number };
}

export function createOptions({ url }: Pick<Served, "url">): ServedOptions {
  return { accountSid, authToken, baseUrl: url, retry: { baseDelayMilliseconds: 1 } };
}

/** Connects to a server that gives these replies. */
export async function connectTo<Connection>(
  connect: (options: ServedOptions) => Connection,
  replies: readonly Reply[],
): Promise<{ connection: Connection; received: Served["received"] }> {
  const served = await serve(...replies);
  return { connection: connect(createOptions(served)), received: served.received };
}

/** Credentials of the right form that belong to nobody; the mock takes any. */
export const credentials: { accountSid: string; authToken: string } = {
  accountSid: `AC${"0".repeat(32)}`,
  authToken: "0".repeat(32),
};
