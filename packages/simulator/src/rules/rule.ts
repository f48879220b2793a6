import type { Assumptions } from "../core/assumptions.ts";

/** How sure it is that Twilio does so. `ours`: Twilio differs or has nothing of the kind; the source says why. */
export type Certainty = "documented" | "observed" | "assumed" | "ours";

/** Something that the simulator does because Twilio does, or is believed to. */
export interface Rule {
  readonly id: string;
  readonly about: "conference" | "participant" | "callback" | "recording" | "insights";
  /** What happens. */
  readonly what: string;
  readonly certainty: Certainty;
  /** The source of the rule, in words. */
  readonly source: string;
  /** The assumption that changes it, for undocumented behaviour. */
  readonly assumption?: keyof Assumptions;
}

/** Behaviour that a simulator could have, and that would be wrong. */
export interface Lie {
  readonly id: string;
  /** The behaviour that this simulator does not have. */
  readonly what: string;
}

export const participantPage = "Twilio's documentation of the conference participant resource";
export const conferencePage = "Twilio's documentation of the conference resource";
export const twimlPage = "Twilio's documentation of the TwiML noun Conference";
export const errorPages = "Twilio's dictionary of errors";
export const callPage = "Twilio's documentation of the call resource and of outgoing calls";
export const webhookPage = "Twilio's documentation of webhook connection overrides";
export const insightsPage = "Twilio's documentation of Conference Insights";
export const detectionPage = "Twilio's documentation of answering machine detection";
export const reports = "public reports of people who watched it live";
export const undocumented = "nobody says; chosen as the plainest";
