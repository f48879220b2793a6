import {
  type CheckedRequest,
  checkRequest,
  type FoundOperation,
  findOperation,
  readRequest as readSentRequest,
} from "@conference-kit/test-fixtures/requests";
import type { Assumptions } from "../core/assumptions.ts";
import { Refusal } from "../core/errors.ts";
import type { Answer, ApiRequest } from "./answer.ts";
import { type Accounts, isAccountSid } from "./authenticate.ts";

type Refused = Exclude<CheckedRequest, { kind: "valid" }>;

const twilio = /(^|\.)twilio\.com$/;

/** A request that was read: a checked request, or the answer that refuses it. */
export type Read =
  /** `refused`: the answer to a request with a wrong parameter. */
  | { readonly kind: "request"; readonly request: ApiRequest; readonly refused: Answer | undefined }
  /** `operation`: the id of the operation that the request was for. */
  | { readonly kind: "answer"; readonly answer: Answer; readonly operation: string | null };

function refuse(
  operation: FoundOperation | undefined,
  { status, code, message }: { status: number; code: number; message: string },
): Read {
  const { answer } = new Refusal(status, code, message);
  return { kind: "answer", answer, operation: operation?.id ?? null };
}

const unauthenticated = { status: 401, code: 20003, message: "Authenticate" };
const forbidden = { status: 403, code: 20403, message: "Forbidden" };
const suspended = { status: 403, code: 20005, message: "Account not active" };

/** Which account a request is about: Insights has none in its paths, but a parameter for a subaccount. */
function readSubject({ path }: FoundOperation, url: URL, caller: string): string {
  return path.AccountSid ?? url.searchParams.get("Subaccount") ?? caller;
}

/** Any text but `true` means false, where `Muted` takes any text. */
function spellMuted(text: string): string {
  const form = new URLSearchParams(text);
  if (form.has("Muted")) form.set("Muted", String(form.get("Muted") === "true"));
  return form.toString();
}

/** The parts of a request that are read. */
export type ReceivedRequest = Pick<Request, "method" | "url" | "text"> & {
  readonly headers: Pick<Headers, "get">;
};

/** Reads and checks a request by the same code as the request handlers and the mock. */
export async function readRequest(
  request: ReceivedRequest,
  { accounts, assumptions }: { accounts: Accounts; assumptions: Assumptions },
): Promise<Read> {
  const { mutedTakesAnyText, refusalStatus } = assumptions;
  const { method, headers } = request;
  const url = new URL(request.url);
  const { origin, hostname, pathname, search } = url;
  const at = twilio.test(hostname) ? {} : { baseUrl: origin };
  const operation = findOperation(method, request.url, at);
  if (operation === undefined) {
    const message = `The requested resource ${pathname} was not found`;
    return refuse(operation, { status: 404, code: 20404, message });
  }
  const caller = accounts.identify(headers.get("authorization"));
  if (caller === undefined) return refuse(operation, unauthenticated);
  const accountSid = readSubject(operation, url, caller);
  // A malformed account SID is no other account's: the request check refuses it.
  if (isAccountSid(accountSid) && !accounts.mayActFor(caller, accountSid)) {
    return refuse(operation, "AccountSid" in operation.path ? unauthenticated : forbidden);
  }
  if (accounts.isSuspended(accountSid)) return refuse(operation, suspended);
  const sent = await request.text();
  const any = mutedTakesAnyText && operation.id === "updateParticipant";
  const read = { url: request.url, headers, text: any ? spellMuted(sent) : sent };
  const checked = checkRequest(operation, read);
  const { path, query, form } =
    checked.kind === "valid" ? checked.asked : readSentRequest(operation, read);
  const described = { operation: operation.id, method, accountSid, origin };
  return {
    kind: "request",
    request: { ...described, target: pathname + search, path, query, form },
    refused: checked.kind === "valid" ? undefined : refuseParticipant(checked, refusalStatus),
  };
}

/** The status that refuses a participant is an assumption; every other status is the check's. */
function refuseParticipant({ answer }: Refused, status: number): Answer {
  const { code } = answer.body;
  return code >= 16020 && code <= 16030
    ? { ...answer, status, body: { ...answer.body, status } }
    : answer;
}
