import { InvalidArgumentError } from "@conference-kit/client-runtime";
import { CallSid, ParticipantLabel } from "./generated/voice-v2010-limits.ts";

const callSidPattern = /* @__PURE__ */ new RegExp(CallSid.pattern);
const labelPattern = /* @__PURE__ */ new RegExp(ParticipantLabel.pattern, "u");

function checkName(argument: string, value: unknown, kind: string, ...patterns: RegExp[]): void {
  const { minLength, maxLength } = ParticipantLabel;
  if (
    typeof value !== "string" ||
    // Counted where it may matter: most names are short, and a character is one unit or two.
    (value.length > maxLength && [...value].length > maxLength) ||
    !patterns.some((pattern) => pattern.test(value))
  ) {
    throw new InvalidArgumentError(
      argument,
      `must be ${kind} of ${minLength} to ${maxLength} characters without "/" and "%2F".`,
    );
  }
}

/** Checks the label that a new participant is to have. */
export function checkLabel(label: string): void {
  checkName("Label", label, "a label, unlike a Call SID,", labelPattern);
}

/** Checks what names a participant in a path. */
export function checkCallSidOrLabel(value: string): void {
  checkName("CallSid", value, "a Call SID or a label", callSidPattern, labelPattern);
}
