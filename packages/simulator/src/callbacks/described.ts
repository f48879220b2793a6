import type { Subscription } from "../core/settings.ts";

/** A callback before it has a number: its receiver and its parameters. */
export interface CallbackDraft {
  readonly kind: "conference" | "call" | "machine-detection" | "recording";
  readonly event: string;
  readonly subscription: Subscription;
  readonly accountSid: string;
  readonly conferenceSid: string;
  readonly callSid: string | null;
  readonly parameters: Readonly<Record<string, string>>;
}
