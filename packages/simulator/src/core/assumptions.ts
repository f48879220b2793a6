import { InvalidArgumentError, listExisting } from "./errors.ts";

/** Behaviour of Twilio that is not documented, and that you can therefore choose. */
export interface Assumptions {
  /**
   * Whether a participant can be read, changed and removed before the conference has started.
   *
   * @default true
   */
  readonly readableBeforeStart: boolean;
  /**
   * Whether `muted` is true for participants who wait for the conference to start.
   *
   * @default false
   */
  readonly waitingIsMuted: boolean;
  /**
   * The step of a call at which `participant-join` is sent.
   *
   * @default "answer"
   */
  readonly joinsWith: "answer" | "early-media";
  /**
   * Whether `conference-start` is numbered before the `participant-join` that starts the conference.
   *
   * @default true
   */
  readonly startsBeforeJoin: boolean;
  /**
   * Whether `conference-end` is sent for a conference that never started.
   *
   * @default true
   */
  readonly tellsOfUnstartedEnd: boolean;
  /**
   * HTTP status of a create that is refused with a code from 16020 to 16030.
   *
   * @default 400
   */
  readonly refusalStatus: number;
  /**
   * Whether `Muted` in an update takes every text, and means false by all but `true`. Otherwise what is
   * no boolean is refused, as the request handlers refuse it.
   *
   * @default false
   */
  readonly mutedTakesAnyText: boolean;
  /**
   * How long the called party takes to ring, in milliseconds; a call that is answered sooner rings less.
   *
   * @default 500
   */
  readonly ringingAfter: number;
  /**
   * How long answering machine detection takes to detect a human, in milliseconds.
   *
   * @default 3000
   */
  readonly detectionTakes: number;
  /**
   * How long an announcement lasts, in milliseconds.
   *
   * @default 5000
   */
  readonly announcementTakes: number;
  /**
   * How long after its end a recording is processed, in milliseconds.
   *
   * @default 3000
   */
  readonly recordingProcessedAfter: number;
  /**
   * How long after its end a conference is found by Insights, at the least and at the most, in
   * milliseconds.
   *
   * @default [60000, 300000]
   */
  readonly summaryAfter: readonly [least: number, most: number];
  /**
   * How long after the end a summary is complete, at the least and at the most, in milliseconds.
   *
   * @default [600000, 1800000]
   */
  readonly summaryCompleteAfter: readonly [least: number, most: number];
}

const defaults: Assumptions = {
  readableBeforeStart: true,
  waitingIsMuted: false,
  joinsWith: "answer",
  startsBeforeJoin: true,
  tellsOfUnstartedEnd: true,
  refusalStatus: 400,
  mutedTakesAnyText: false,
  ringingAfter: 500,
  detectionTakes: 3000,
  announcementTakes: 5000,
  recordingProcessedAfter: 3000,
  summaryAfter: [60_000, 300_000],
  summaryCompleteAfter: [600_000, 1_800_000],
};

function kindOf(value: unknown): string {
  return Array.isArray(value) ? `a list of ${value.length}` : `a ${typeof value}`;
}

/**
 * All assumptions: those that are given, and the defaults for the others.
 *
 * @throws InvalidArgumentError if one is not known or of another type.
 */
export function readAssumptions(given: Partial<Assumptions> = {}): Assumptions {
  for (const [name, value] of Object.entries(given)) {
    const known = Object.entries(defaults).find(([each]) => each === name);
    if (known === undefined) {
      const names = listExisting(Object.keys(defaults));
      throw new InvalidArgumentError(`assumptions.${name}`, `is not known; ${names}`);
    }
    if (value !== undefined && kindOf(value) !== kindOf(known[1])) {
      throw new InvalidArgumentError(`assumptions.${name}`, `has to be ${kindOf(known[1])}`);
    }
  }
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(known) };
}
