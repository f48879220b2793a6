import type { RequestValues } from "../matrix/fields.ts";
import type { Difference } from "./compare-requests.ts";

/** A difference between our requests and those of Twilio's client, and why it is accepted. */
export interface AcceptedDifference {
  part: string;
  reason: string;
  /** A request that shows it. */
  shownBy: { operation: string; values?: Partial<RequestValues> };
  isSo(difference: Difference): boolean;
}

const sameText = ({ ours = "", theirs = "" }: Difference): boolean =>
  decodeURIComponent(ours) === decodeURIComponent(theirs);

export const acceptedDifferences: AcceptedDifference[] = [
  {
    part: "header accept",
    reason: "Both APIs answer in JSON, whatever a request accepts.",
    shownBy: { operation: "getConferenceSummary" },
    isSo: ({ ours }) => ours === "*/*",
  },
  {
    part: "header accept-charset",
    reason: "JSON is in UTF-8 and in nothing else.",
    shownBy: { operation: "getConferenceSummary" },
    isSo: ({ ours, theirs }) => ours === undefined && theirs === "utf-8",
  },
  {
    part: "body",
    reason: "Twilio's client percent-encodes ( ) * ' and !, which stand for themselves in a form.",
    shownBy: { operation: "createParticipant", values: { body: { CallReason: "(*'!)" } } },
    isSo: sameText,
  },
  {
    part: "path",
    reason: "Twilio's client leaves + & and = in a label as they are, which a path allows.",
    shownBy: { operation: "getParticipant", values: { path: { CallSid: "a&b=c" } } },
    isSo: sameText,
  },
];
