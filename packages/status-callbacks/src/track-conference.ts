import type { ConferenceState, Gap, TrackedParticipant } from "./conference-state.ts";
import type {
  Callback,
  ConferenceEndedCallback,
  ParticipantLeftCallback,
} from "./generated/voice-v2010.ts";

/** The parameters about the conference that a callback of any kind may have. */
type TrackedCallback = Partial<Omit<ConferenceEndedCallback, "kind" | "StatusCallbackEvent">> &
  Partial<Omit<ParticipantLeftCallback, "kind" | "StatusCallbackEvent">>;

type Learnt = {
  [Name in Exclude<keyof TrackedParticipant, "asOf">]?: TrackedParticipant[Name] | undefined;
};

/** The change that each event implies for its participant. */
const events: Readonly<Record<string, Learnt>> = {
  "participant-join": { present: true },
  "participant-leave": { present: false },
  "participant-mute": { present: true, muted: true },
  "participant-unmute": { present: true, muted: false },
  "participant-hold": { present: true, hold: true },
  "participant-unhold": { present: true, hold: false },
  "participant-modify": { present: true },
  "participant-speech-start": { present: true, speaking: true },
  "participant-speech-stop": { speaking: false },
};

/** The given members in a fixed order, so that equal states are equal as text. */
function tidy<Members extends object>(members: Members): Members {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort()) as Members;
}

/** Whether a value is newer than the known one; of two with the same number always the same one is. */
function isNewer(number: number, value: unknown, known = -1, than: unknown = ""): boolean {
  return number > known || (number === known && JSON.stringify(value) > JSON.stringify(than));
}

function latest<Moment extends { sequenceNumber: number }>(
  known: Moment | undefined,
  moment: Moment,
): Moment {
  return known && !isNewer(moment.sequenceNumber, moment, known.sequenceNumber, known)
    ? known
    : moment;
}

function learn(
  participant: TrackedParticipant,
  number: number,
  learnt: Learnt,
): TrackedParticipant {
  const { asOf } = participant;
  const known = new Map<string, unknown>(Object.entries(participant));
  const news = Object.entries(learnt).filter(
    ([name, value]) => value !== undefined && isNewer(number, value, asOf[name], known.get(name)),
  );
  return tidy({
    ...participant,
    ...Object.fromEntries(news),
    asOf: tidy({ ...asOf, ...Object.fromEntries(news.map(([name]) => [name, number])) }),
  });
}

/** Takes a number out of the gaps, or adds the gap that it leaves behind the highest one. */
function findGaps(
  { highestSequenceNumber: highest, gaps }: ConferenceState,
  number: number,
): Gap[] {
  const around: readonly Gap[] = number > highest ? [...gaps, [highest + 1, number]] : gaps;
  return around
    .flatMap(([first, last]): Gap[] =>
      number < first || number > last
        ? [[first, last]]
        : [
            [first, number - 1],
            [number + 1, last],
          ],
    )
    .filter(([first, last]) => first <= last);
}

/**
 * Takes a callback into account. The state at the end is the same for every order in which the
 * callbacks of a conference come, and however often each does.
 *
 * A callback that is none of a conference's, or has no sequence number, changes nothing.
 *
 * @param state - The state so far; undefined before the first callback.
 * @throws TypeError if the callback is of another conference than the state.
 * @example
 * const state = trackConference(await store.get(conferenceSid), callback);
 * await store.set(conferenceSid, state);
 */
export function trackConference(
  state: ConferenceState | undefined,
  callback: Callback,
): ConferenceState {
  const before = state ?? { highestSequenceNumber: 0, gaps: [], participants: {} };
  const tracked: TrackedCallback = callback;
  const {
    ConferenceSid: conferenceSid,
    SequenceNumber: sequenceNumber,
    CallSid: callSid,
  } = tracked;
  if (
    conferenceSid === undefined ||
    sequenceNumber === undefined ||
    callback.parameters.StatusCallbackEvent === undefined
  ) {
    return before;
  }
  if (conferenceSid !== (before.conferenceSid ?? conferenceSid)) {
    throw new TypeError(
      `The callback is of ${conferenceSid}, the state of ${before.conferenceSid}`,
    );
  }
  let { started, ended } = before;
  if (callback.kind === "conference-start") {
    started = latest(started, tidy({ sequenceNumber, at: tracked.Timestamp }));
  }
  if (callback.kind === "conference-end") {
    ended = latest(
      ended,
      tidy({
        sequenceNumber,
        at: tracked.Timestamp,
        reason: tracked.ReasonConferenceEnded,
        callSid: tracked.CallSidEndingConference,
        label: tracked.ParticipantLabelEndingConference,
      }),
    );
  }
  const participants = { ...before.participants };
  if (callSid !== undefined) {
    participants[callSid] = learn(participants[callSid] ?? { asOf: {} }, sequenceNumber, {
      label: tracked.ParticipantLabel,
      muted: tracked.Muted,
      hold: tracked.Hold,
      coaching: tracked.Coaching,
      // Documentation doesn't list this parameter, so it is read only where it is sent.
      callSidToCoach: callback.parameters.CallSidToCoach,
      endConferenceOnExit: tracked.EndConferenceOnExit,
      startConferenceOnEnter: tracked.StartConferenceOnEnter,
      reasonLeft: tracked.ReasonParticipantLeft,
      callStatus: tracked.ParticipantCallStatus,
      ...events[callback.kind],
    });
  }
  // Everybody has left a conference that has ended, even participants who are learnt of later.
  if (ended !== undefined) {
    for (const [sid, participant] of Object.entries(participants)) {
      participants[sid] = learn(participant, ended.sequenceNumber, { present: false });
    }
  }
  return tidy({
    conferenceSid,
    highestSequenceNumber: Math.max(before.highestSequenceNumber, sequenceNumber),
    gaps: findGaps(before, sequenceNumber),
    started,
    ended,
    participants: tidy(participants),
  });
}
