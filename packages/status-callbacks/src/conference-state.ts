/** A range of sequence numbers without a received callback, both ends included. */
export type Gap = readonly [first: number, last: number];

/** When a conference started. */
export interface ConferenceStart {
  readonly sequenceNumber: number;
  /** The callback's `Timestamp`. */
  readonly at?: string | undefined;
}

/** When, why and by whom a conference ended. */
export interface ConferenceEnd {
  readonly sequenceNumber: number;
  /** The callback's `Timestamp`. */
  readonly at?: string | undefined;
  /** `ReasonConferenceEnded`, such as `last-participant-left`. */
  readonly reason?: string | undefined;
  /** The call that ended it; missing where the API did. */
  readonly callSid?: string | undefined;
  /** The label of the participant who ended it. */
  readonly label?: string | undefined;
}

/** A participant as known from callbacks. A member that no callback has reported is missing. */
export interface TrackedParticipant {
  /** Whether they are in the conference. */
  readonly present?: boolean;
  /** Their label. */
  readonly label?: string | undefined;
  /** Whether nobody hears them. */
  readonly muted?: boolean;
  /** Whether they hear music in place of the others. */
  readonly hold?: boolean;
  /** Whether only the one whom they coach hears them. */
  readonly coaching?: boolean;
  /** The call that they coach, where a callback names it. */
  readonly callSidToCoach?: string;
  /** Whether the conference ends when they leave. */
  readonly endConferenceOnExit?: boolean;
  /** Whether the conference starts when they join. */
  readonly startConferenceOnEnter?: boolean;
  /** Whether they are speaking. */
  readonly speaking?: boolean;
  /** `ReasonParticipantLeft` of the last time they left. */
  readonly reasonLeft?: string;
  /** The status that their call had when they last left. */
  readonly callStatus?: string;
  /** The sequence number of the callback that each member was read from. */
  readonly asOf: Readonly<Record<string, number>>;
}

/** The state of a conference, from its callbacks. Plain JSON. */
export interface ConferenceState {
  /** Missing until a callback of the conference was received. */
  readonly conferenceSid?: string | undefined;
  /** The highest sequence number received. */
  readonly highestSequenceNumber: number;
  /** The sequence numbers below it that were not received, lowest first. */
  readonly gaps: readonly Gap[];
  /** Missing until it is known that the conference has started. */
  readonly started?: ConferenceStart | undefined;
  /** Missing until it is known that the conference has ended. */
  readonly ended?: ConferenceEnd | undefined;
  /** Everybody whom a callback has named, by Call SID. */
  readonly participants: Readonly<Record<string, TrackedParticipant>>;
}
