import type { AuthTokenCredentials } from "@conference-kit/client-runtime";

export const credentials: AuthTokenCredentials = {
  accountSid: "AC5ef8732a3c49700934481addd5ce1659",
  authToken: "an-auth-token",
};

/** Headers of every request with {@link credentials}. */
export const headers: Record<string, string> = {
  accept: "*/*",
  authorization: `Basic ${btoa(`${credentials.accountSid}:${credentials.authToken}`)}`,
};

/** Headers of a request that carries a form. */
export const formHeaders: Record<string, string> = {
  ...headers,
  "content-type": "application/x-www-form-urlencoded",
};
