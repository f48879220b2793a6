import { callPage, participantPage, type Rule, reports, twimlPage, webhookPage } from "./rule.ts";

/** What the simulator does about callbacks. */
export const callbackRules: readonly Rule[] = [
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
];
