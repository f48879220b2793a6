import { chance } from "../core/random.ts";
import type { State } from "../core/state.ts";
import type { Fault } from "./fault.ts";
import { fitsRequest } from "./fits-request.ts";

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
