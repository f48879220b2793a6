import type { Fault } from "./fault.ts";

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
