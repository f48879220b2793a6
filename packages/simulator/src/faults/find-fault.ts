import { chance } from "../core/random.ts";
import type { State } from "../core/state.ts";
import type { Fault } from "./fault.ts";

/** The fault for a request: the first that fits, is not used up, and is hit by its probability. */
export function findFault(
  { faults, seed, requests }: State,
  request: { readonly operation: string; readonly accountSid: string },
): { faultId: number; fault: Fault } | undefined {
  for (const [faultId, { rule, on, seen, met }] of faults) {
    const counts = on && seen >= (rule.after ?? 0) && met < (rule.times ?? Infinity);
    if (!counts || !fitsRequest(rule, request)) continue;
    if (chance(seed, `fault ${faultId}`, requests) < (rule.probability ?? 1)) {
      return { faultId, fault: rule };
    }
  }
  return undefined;
}

/** Whether a request has the operation and the account of a fault. */
export function fitsRequest(
  { operations, accountSid }: Fault,
  request: { readonly operation: string | null; readonly accountSid: string | null },
): boolean {
  return (
    request.operation !== null &&
    (operations === undefined || operations.includes(request.operation)) &&
    (accountSid === undefined || accountSid === request.accountSid)
  );
}
