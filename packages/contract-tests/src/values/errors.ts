/** An error that operations declare. */
export interface DeclaredError {
  /** The operations that can meet it, unless all can. */
  operations?: readonly string[];
  status: number;
  example: string;
  /** Twilio's code. */
  code: number;
  details?: Record<string, unknown>;
  /** In seconds. */
  retryAfter?: number;
}

const create = ["createParticipant"];
const change = ["createParticipant", "updateParticipant"];
const bySid = [
  "getConference",
  "updateConference",
  "listParticipants",
  "getParticipant",
  "updateParticipant",
];
const participants = [
  "listParticipants",
  "createParticipant",
  "getParticipant",
  "updateParticipant",
  "deleteParticipant",
];

export const errors: DeclaredError[] = [
  { status: 400, example: "invalidParameter", code: 20001, details: { parameter: "PageSize" } },
  { status: 400, example: "calledNumberMissing", code: 21201, operations: create },
  {
    status: 400,
    example: "invalidUrl",
    code: 21205,
    operations: [...change, "updateConference"],
  },
  { status: 400, example: "invalidPhoneNumber", code: 21217, operations: create },
  { status: 400, example: "conferenceFull", code: 16020, operations: create },
  {
    status: 400,
    example: "labelInvalid",
    code: 16024,
    details: { parameter: "Label" },
    operations: create,
  },
  { status: 400, example: "participantToCoachNotPresent", code: 16028, operations: change },
  {
    status: 400,
    example: "conferenceNotInProgress",
    code: 16099,
    operations: ["updateConference"],
  },
  { status: 401, example: "authenticationFailed", code: 20003 },
  { status: 401, example: "authenticationFailedWithoutStatus", code: 20003 },
  { status: 403, example: "forbidden", code: 20403 },
  { status: 403, example: "accountNotActive", code: 20005 },
  { status: 404, example: "notFound", code: 20404 },
  { status: 404, example: "conferenceEnded", code: 20404, operations: participants },
  { status: 405, example: "friendlyName", code: 20004, operations: bySid },
  { status: 429, example: "tooManyRequests", code: 20429, retryAfter: 1 },
  {
    status: 429,
    example: "concurrencyExceeded",
    code: 20429,
    details: { limit: 100 },
    retryAfter: 1,
  },
  { status: 500, example: "internalServerError", code: 20500 },
  { status: 500, example: "internalServerErrorWithoutStatus", code: 20500 },
  { status: 503, example: "serviceUnavailable", code: 20503, retryAfter: 1 },
  { status: 503, example: "underMaintenance", code: 20503, retryAfter: 1 },
];

/** The errors that an operation declares. */
export function errorsOf(operation: string): DeclaredError[] {
  return errors.filter(({ operations }) => operations?.includes(operation) ?? true);
}

/** Which error it is where a parameter is wrong, if the operation has one of its own for it. */
const examples: Readonly<Record<string, string>> = {
  Label: "labelInvalid",
  ConferenceSid: "friendlyName",
  Sid: "friendlyName",
};

/** How a request is refused in which a parameter is wrong. */
export function refusalOf(
  operation: string,
  parameter: string,
): Pick<DeclaredError, "status" | "code"> {
  const own = errorsOf(operation).find(({ example }) => example === examples[parameter]);
  const { status, code } = own ?? { status: 400, code: 20001 };
  return { status, code };
}
