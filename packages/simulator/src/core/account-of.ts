import type { Account, State } from "./state.ts";

/** The account's part of the state; one that has never done anything gets its own now. */
export function accountOf({ accounts }: State, accountSid: string): Account {
  const known = accounts.get(accountSid);
  if (known !== undefined) return known;
  const account: Account = { active: new Map(), conferences: [], nextDialAt: 0 };
  accounts.set(accountSid, account);
  return account;
}
