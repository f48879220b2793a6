import type { Assumptions } from "./assumptions.ts";

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

const participantPage = "Twilio's documentation of the conference participant resource";
const conferencePage = "Twilio's documentation of the conference resource";
const twimlPage = "Twilio's documentation of the TwiML noun Conference";
const errorPages = "Twilio's dictionary of errors";
const callPage = "Twilio's documentation of the call resource and of outgoing calls";
const webhookPage = "Twilio's documentation of webhook connection overrides";
const insightsPage = "Twilio's documentation of Conference Insights";
const detectionPage = "Twilio's documentation of answering machine detection";
const reports = "public reports of people who watched it live";
const undocumented = "nobody says; chosen as the plainest";

/** Everything that the simulator does because Twilio does, with how sure that is. */
export const rules: readonly Rule[] = [
  {
    id: "joins-by-name",
    about: "conference",
    what: "a friendly name joins the account's active conference of that name, or begins a new one",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "names-are-shared",
    about: "conference",
    what: "ended conferences keep their names, and any number of them may share one",
    certainty: "documented",
    source: conferencePage,
  },
  {
    id: "joins-by-sid",
    about: "conference",
    what: "a SID joins that conference, which has to be active: else 400 with 16022",
    certainty: "documented",
    source: errorPages,
  },
  {
    id: "starts-with-two",
    about: "conference",
    what: "a conference starts when two are in it, one of them with StartConferenceOnEnter",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "waits-in-init",
    about: "conference",
    what: "whoever is alone, or with nobody who starts it, waits in a conference with status init",
    certainty: "observed",
    source: `${conferencePage}, and ${reports}; what REST says in between is disputed`,
  },
  {
    id: "readable-before-start",
    about: "conference",
    what: "participants can be read and changed while the conference waits for its start",
    certainty: "assumed",
    source: `${undocumented}; reports contradict each other`,
    assumption: "readableBeforeStart",
  },
  {
    id: "ends-with-last",
    about: "conference",
    what: "a conference ends when the last one leaves or is removed",
    certainty: "documented",
    source: conferencePage,
  },
  {
    id: "waits-for-the-called",
    about: "conference",
    what: "a conference that everybody has left goes on while somebody is being called into it",
    certainty: "assumed",
    source: undocumented,
  },
  {
    id: "ends-on-exit",
    about: "conference",
    what: "a conference ends for everybody when one with EndConferenceOnExit leaves or is removed",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "ends-by-api",
    about: "conference",
    what: "an update with Status=completed ends a conference, and no call is said to have ended it",
    certainty: "documented",
    source: conferencePage,
  },
  {
    id: "spells-reasons-twice",
    about: "conference",
    what: "reasons for an end have hyphens in the Voice API and underscores in Insights",
    certainty: "documented",
    source: `${conferencePage}, and ${insightsPage}`,
  },
  {
    id: "names-the-ending-call",
    about: "conference",
    what: "call_sid_ending_conference is the call that ended it, and null for the API",
    certainty: "documented",
    source: conferencePage,
  },
  {
    id: "limits-participants",
    about: "conference",
    what: "one participant more than MaxParticipants is refused with 16020",
    certainty: "documented",
    source: errorPages,
  },
  {
    id: "lists-nobody-afterwards",
    about: "conference",
    what: "the participants of a completed conference are an empty list with 200",
    certainty: "observed",
    source: reports,
  },
  {
    id: "ends-only-what-is-in-progress",
    about: "conference",
    what: "ending a conference that is not in progress is refused with 400",
    certainty: "documented",
    source: conferencePage,
  },
  {
    id: "answers-queued",
    about: "participant",
    what: "a create is answered at once with 201, status queued and queue_time, which no other answer has",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "goes-through-statuses",
    about: "participant",
    what: "a participant goes from queued over connecting and ringing to connected",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "never-joins-unanswered",
    about: "participant",
    what: "whoever doesn't answer, is busy, refuses or can't be reached never joins",
    certainty: "documented",
    source: callPage,
  },
  {
    id: "gives-up-after-timeout",
    about: "participant",
    what: "a call that nobody answers is given up five seconds after its Timeout",
    certainty: "documented",
    source: callPage,
  },
  {
    id: "dials-one-a-second",
    about: "participant",
    what: "an account dials once a second, and further calls are queued",
    certainty: "documented",
    source: callPage,
  },
  {
    id: "forgets-who-left",
    about: "participant",
    what: "a participant who has left is not found: 404 with 20404",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "labels-are-unique",
    about: "participant",
    what: "a label that somebody active in the conference has is refused with 16026",
    certainty: "documented",
    source: errorPages,
  },
  {
    id: "labels-have-a-form",
    about: "participant",
    what: "a label that can't be one is refused with 16024",
    certainty: "documented",
    source: errorPages,
  },
  {
    id: "removes",
    about: "participant",
    what: "a delete is answered with 204, the participant leaves at once, and their call ends",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "updates",
    about: "participant",
    what: "Muted, Hold, Coaching, EndConferenceOnExit, BeepOnExit and WaitUrl change a participant",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "coaches-who-is-present",
    about: "participant",
    what: "whom one coaches has to be in the conference, else 16028, and not on hold, else 16027",
    certainty: "documented",
    source: errorPages,
  },
  {
    id: "muted-takes-any-text",
    about: "participant",
    what: "anything but true means false for Muted; the shared check refuses it, unless told otherwise",
    certainty: "documented",
    source: participantPage,
    assumption: "mutedTakesAnyText",
  },
  {
    id: "waiting-is-not-muted",
    about: "participant",
    what: "waiting for the start doesn't make muted true",
    certainty: "assumed",
    source: undocumented,
    assumption: "waitingIsMuted",
  },
  {
    id: "joins-with-the-answer",
    about: "participant",
    what: "a participant joins when they answer, not with early media",
    certainty: "assumed",
    source: undocumented,
    assumption: "joinsWith",
  },
  {
    id: "refuses-with-400",
    about: "participant",
    what: "a create that is refused with a code from 16020 to 16030 has status 400",
    certainty: "assumed",
    source: "nobody says; other wrong parameters have it",
    assumption: "refusalStatus",
  },
  {
    id: "first-comer-decides",
    about: "callback",
    what: "the callback that the first participant asks for is the conference's; later ones are ignored",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "asks-for-start-and-end",
    about: "callback",
    what: "who asks for no events of the conference gets start and end",
    certainty: "documented",
    source: participantPage,
  },
  {
    id: "numbers-from-one",
    about: "callback",
    what: "callbacks of a conference are numbered from 1, without a gap",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "numbers-calls-from-zero",
    about: "callback",
    what: "callbacks of a call's progress are numbered from 0, for each call",
    certainty: "documented",
    source: callPage,
  },
  {
    id: "starts-before-join",
    about: "callback",
    what: "conference-start is numbered before the participant-join that starts the conference",
    certainty: "assumed",
    source: "nobody promises it; Twilio's published samples have it so",
    assumption: "startsBeforeJoin",
  },
  {
    id: "tells-of-unstarted-ends",
    about: "callback",
    what: "conference-end tells of the end of a conference that never started, too",
    certainty: "assumed",
    source: `${twimlPage}, which says that it comes when the last one leaves, and not whether the conference has to have started`,
    assumption: "tellsOfUnstartedEnd",
  },
  {
    id: "tells-of-changes",
    about: "callback",
    what: "mute and hold have callbacks of their own, and every other change is a participant-modify",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "tells-of-announcements",
    about: "callback",
    what: "an announcement ends with announcement-end, or with announcement-fail",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "tells-of-failed-legs",
    about: "callback",
    what: "participant-leave tells of a leg that never answered, as participant_add_failed",
    certainty: "observed",
    source: reports,
  },
  {
    id: "waits-fifteen-seconds",
    about: "callback",
    what: "a receiver has fifteen seconds to answer",
    certainty: "documented",
    source: webhookPage,
  },
  {
    id: "repeats-without-connection",
    about: "callback",
    what: "a callback is repeated once where no connection came about, with the same idempotency token",
    certainty: "documented",
    source: webhookPage,
  },
  {
    id: "fragment-decides",
    about: "callback",
    what: "the URL's fragment changes how a callback is delivered, and is neither sent nor signed",
    certainty: "documented",
    source: webhookPage,
  },
  {
    id: "connecting-has-no-limit",
    about: "callback",
    what: "connecting has no limit of its own, neither Twilio's five seconds nor #ct: it counts as waiting for the answer",
    certainty: "ours",
    source:
      "in process nothing connects, and fetch doesn't tell when it has connected; a receiver that throws as fetch does where it can't connect counts as one without connection",
  },
  {
    id: "records-two",
    about: "recording",
    what: "a recording of a conference begins when two are in it and ends with it",
    certainty: "documented",
    source: `${twimlPage}; the exact moments are assumed`,
  },
  {
    id: "recording-follows",
    about: "recording",
    what: "the callback of a recording follows its end by some seconds, and its URL leads nowhere",
    certainty: "assumed",
    source: undocumented,
    assumption: "recordingProcessedAfter",
  },
  {
    id: "recording-is-absent",
    about: "recording",
    what: "where nobody spoke to anybody, the recording is absent",
    certainty: "documented",
    source: twimlPage,
  },
  {
    id: "detects-machines",
    about: "recording",
    what: "with MachineDetection one callback tells who answered",
    certainty: "documented",
    source: `${detectionPage}; the moments are assumed`,
    assumption: "detectionTakes",
  },
  {
    id: "waits-for-the-greeting",
    about: "recording",
    what: "DetectMessageEnd waits for the end of a machine's greeting",
    certainty: "documented",
    source: detectionPage,
  },
  {
    id: "summaries-come-late",
    about: "insights",
    what: "a summary is not found at first, then in progress, and complete within thirty minutes of the end",
    certainty: "documented",
    source: `${insightsPage}; when exactly is assumed`,
    assumption: "summaryCompleteAfter",
  },
  {
    id: "summaries-time-out",
    about: "insights",
    what: "a summary that isn't finished a day later has timed out",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "summaries-are-kept",
    about: "insights",
    what: "summaries are kept for thirty days",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "list-looks-back-a-day",
    about: "insights",
    what: "the list of summaries looks back a day unless it is told to look further",
    certainty: "observed",
    source: reports,
  },
  {
    id: "no-leg-no-summary",
    about: "insights",
    what: "a conference in which there never was a leg has no summary",
    certainty: "observed",
    source: reports,
  },
  {
    id: "counts-two-durations",
    about: "insights",
    what: "a conference's duration counts from its creation, its connect duration from its start",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "not-started",
    about: "insights",
    what: "a conference that never started has status not_started, no start time and a connect duration of 0",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "lists-moments",
    about: "insights",
    what: "a participant's events are lists of moments in epoch milliseconds",
    certainty: "observed",
    source: "Twilio's official example payloads",
  },
  {
    id: "unanswered-in-summaries",
    about: "insights",
    what: "participants who never answered have a call status and no metrics",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "quality-is-given",
    about: "insights",
    what: "quality, issues and tags come from the scenario, and are null where it gives none",
    certainty: "ours",
    source: "nothing is invented: there is no audio whose quality could be measured",
  },
];

/** What a simulator could do, and this one doesn't. */
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
