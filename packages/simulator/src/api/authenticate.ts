import type { AccountOptions } from "../simulator/options.ts";

/** Checks credentials and permissions, and keeps the tokens. */
export interface Accounts {
  /** The token that signs an account's callbacks; undefined for an unknown account. */
  tokenOf(accountSid: string): string | undefined;
  /** The account whose credentials a request carries; undefined for wrong credentials. */
  identify(authorization: string | null): string | undefined;
  /** Whether an account may act for another: for itself, and for its subaccounts. */
  mayActFor(caller: string, accountSid: string): boolean;
  isSuspended(accountSid: string): boolean;
  /** The configured accounts; undefined if every account SID is accepted. */
  readonly listed: readonly string[] | undefined;
}

export function isAccountSid(text: string): boolean {
  return /^AC[\da-f]{32}$/i.test(text);
}

function readBasic(credentials: string): { user: string; password: string } | undefined {
  try {
    const text = atob(credentials);
    const colon = text.indexOf(":");
    return colon === -1
      ? undefined
      : { user: text.slice(0, colon), password: text.slice(colon + 1) };
  } catch {
    return undefined;
  }
}

/** Accepts every account SID; all accounts share one token. */
function anyAccount(authToken: string): Accounts {
  return {
    listed: undefined,
    tokenOf: () => authToken,
    identify(authorization) {
      const [scheme = "", credentials = ""] = authorization?.split(" ") ?? [];
      const basic = scheme.toLowerCase() === "basic" ? readBasic(credentials) : undefined;
      const known = basic?.password === authToken && isAccountSid(basic.user);
      return known ? basic.user : undefined;
    },
    mayActFor: (caller, accountSid) => caller === accountSid,
    isSuspended: () => false,
  };
}

function holds({ sid, authToken, apiKeys = {} }: AccountOptions, user: string, password: string) {
  if (user === sid) return password === authToken;
  return Object.hasOwn(apiKeys, user) && apiKeys[user] === password;
}

function theseAccounts(accounts: readonly AccountOptions[]): Accounts {
  const bySid = new Map(accounts.map((account) => [account.sid, account]));
  return {
    listed: [...bySid.keys()],
    tokenOf: (accountSid) => bySid.get(accountSid)?.authToken,
    identify(authorization) {
      const [scheme = "", credentials = ""] = authorization?.split(" ") ?? [];
      if (scheme.toLowerCase() === "bearer") {
        return accounts.find(({ accessTokens }) => accessTokens?.includes(credentials))?.sid;
      }
      const basic = scheme.toLowerCase() === "basic" ? readBasic(credentials) : undefined;
      if (basic === undefined) return undefined;
      return accounts.find((account) => holds(account, basic.user, basic.password))?.sid;
    },
    mayActFor: (caller, accountSid) =>
      caller === accountSid || bySid.get(accountSid)?.parent === caller,
    isSuspended: (accountSid) => bySid.get(accountSid)?.suspended === true,
  };
}

/** Accepts the configured accounts, or every account with one shared token. */
export function createAccounts(
  authToken: string | undefined,
  accounts: readonly AccountOptions[] | undefined,
): Accounts {
  return accounts === undefined ? anyAccount(authToken ?? "") : theseAccounts(accounts);
}
