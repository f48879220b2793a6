import { InvalidArgumentError, listExisting } from "./errors.ts";
import type { State } from "./state.ts";

/**
 * The account of a command's conference: the one that is named, or the only one that has
 * anything.
 *
 * @throws InvalidArgumentError if none is named and not exactly one is known.
 */
export function findAccount(
  { accounts, conferences }: State,
  {
    accountSid,
    conference,
  }: { readonly accountSid?: string | undefined; readonly conference: string },
): string {
  if (typeof conference !== "string" || conference === "") {
    throw new InvalidArgumentError(
      "conference",
      "has to be the SID or friendly name of a conference",
    );
  }
  if (accountSid !== undefined) return accountSid;
  const owner = conferences.get(conference)?.accountSid;
  if (owner !== undefined) return owner;
  const [only, another] = accounts.keys();
  if (only !== undefined && another === undefined) return only;
  const existing = listExisting(accounts.keys());
  throw new InvalidArgumentError("accountSid", `has to say whose conference it is; ${existing}`);
}
