import { callbackRules } from "./callback-rules.ts";
import { conferenceRules } from "./conference-rules.ts";
import { insightsRules } from "./insights-rules.ts";
import { participantRules } from "./participant-rules.ts";
import { recordingRules } from "./recording-rules.ts";
import type { Lie, Rule } from "./rule.ts";

/** Everything that the simulator does because Twilio does, with how sure that is. */
export const rules: readonly Rule[] = [
  ...conferenceRules,
  ...participantRules,
  ...callbackRules,
  ...recordingRules,
  ...insightsRules,
];

/** Behaviour that a simulator could have, and that this one does not have. */
export const lies: readonly Lie[] = [
  { id: "fixed-order", what: "callbacks of different receivers don't have a fixed order" },
  { id: "after-the-answer", what: "callbacks don't wait for the answer of the create" },
  { id: "one-sequence", what: "conferences and calls don't share a sequence" },
  { id: "repeat-after-5xx", what: "a callback isn't repeated after a 5xx" },
  { id: "dialling-429", what: "dialling too fast isn't answered with 429" },
  { id: "later-url", what: "a later participant's callback URL doesn't win" },
  { id: "twiml-code", what: "a label that is taken isn't refused with 16025, which is TwiML's" },
  { id: "known-parameters", what: "callbacks aren't limited to the parameters that are known" },
  { id: "rewritten-url", what: "the URL that is signed isn't rewritten" },
  { id: "summary-at-once", what: "a summary isn't there at once" },
  { id: "summary-without-leg", what: "there is no summary of a conference without a leg" },
  { id: "invented-quality", what: "quality that nobody gave isn't invented" },
  { id: "names-on-reads", what: "reads don't take friendly names" },
  { id: "audio", what: "nothing is spoken, played or run: no callback tells of speech" },
];
