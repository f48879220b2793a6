import { InvalidArgumentError } from "@conference-kit/client-runtime";
import { CallSid, ParticipantLabel } from "./generated/voice-v2010-limits.ts";

function isLabel(value: unknown): boolean {
  const { length, pattern } = ParticipantLabel;
  return (
    typeof value === "string" &&
    [...value].length <= length[1] &&
    new RegExp(pattern, "u").test(value)
  );
}

function describeLabel(): string {
  const [shortest, longest] = ParticipantLabel.length;
  return `${shortest} to ${longest} characters without "/" and "%2F"`;
}

/** Checks the label that a new participant is to have. */
export function checkLabel(label: string | undefined): void {
  if (label === undefined || isLabel(label)) return;
  throw new InvalidArgumentError(
    "Label",
    `must be ${describeLabel()}, and not look like a Call SID.`,
  );
}

/** Checks what names a participant in a path. */
export function checkCallSidOrLabel(value: string): void {
  if (new RegExp(CallSid.pattern, "u").test(value) || isLabel(value)) return;
  throw new InvalidArgumentError("CallSid", `must be a Call SID or a label: ${describeLabel()}.`);
}
