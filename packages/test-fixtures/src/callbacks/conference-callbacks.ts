import { readMoment, writeMoment } from "../builders/moment.ts";
import { createSource, type Source } from "../builders/source.ts";
import { type CallbackTypes, callbackSources } from "../generated/callbacks.ts";
import { buildParameters, type Parameters } from "./callback-builder.ts";

/** The kinds of callbacks of a conference. */
export type ConferenceCallbackKind = Exclude<
  keyof CallbackTypes,
  "callProgress" | "answeringMachineDetection" | "recording" | "conferenceRecording"
>;

/** One event of a conference. */
export interface ConferenceStep {
  /** The kind of event. `conferenceEnd` is an end by the API; other ends follow when participants leave. */
  readonly event: Exclude<ConferenceCallbackKind, "conferenceStart">;
  /** The participant of the event. One who leaves without having joined has not answered. */
  readonly label?: string | undefined;
  /**
   * Time since the step before, in seconds.
   *
   * @default 10
   */
  readonly seconds?: number | undefined;
  /** Further parameters of the callback, such as `{ EndConferenceOnExit: "true" }` for a join. */
  readonly parameters?: Parameters | undefined;
}

/** The course of a conference. */
export interface ConferenceScenario {
  /** @default "order-4711" */
  readonly friendlyName?: string | undefined;
  /** @default a customer and an agent talk, until the customer hangs up and so ends it */
  readonly steps?: readonly ConferenceStep[] | undefined;
}

/** Builds the callbacks of a conference, in their order. */
export type ConferenceCallbacksBuilder = (
  scenario?: ConferenceScenario,
) => CallbackTypes[ConferenceCallbackKind][];

const newParticipant: Parameters = {
  Muted: "false",
  Hold: "false",
  Coaching: "false",
  EndConferenceOnExit: "false",
  StartConferenceOnEnter: "true",
};

/** What an event changes about a participant. */
const changes: { readonly [Kind in ConferenceCallbackKind]?: Parameters } = {
  participantMute: { Muted: "true" },
  participantUnmute: { Muted: "false" },
  participantHold: { Hold: "true" },
  participantUnhold: { Hold: "false" },
};

const talk: readonly ConferenceStep[] = [
  { event: "participantJoin", label: "customer", parameters: { EndConferenceOnExit: "true" } },
  { event: "participantJoin", label: "agent" },
  { event: "participantMute", label: "agent" },
  { event: "participantUnmute", label: "agent" },
  { event: "participantHold", label: "customer", seconds: 60 },
  { event: "participantUnhold", label: "customer", seconds: 90 },
  { event: "participantLeave", label: "customer", seconds: 120 },
];

/** A participant's state after the callbacks so far. */
function update(participant: Parameters, changed: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(participant).map(([name, text]) => [name, changed[name] ?? text]),
  );
}

function buildConference({ friendlyName, steps = talk }: ConferenceScenario, source: Source) {
  const { AccountSid, ConferenceSid, FriendlyName, Timestamp } = buildParameters(
    callbackSources.conferenceStart,
    { FriendlyName: friendlyName },
    source,
  );
  const callbacks: Parameters[] = [];
  const present = new Map<string, Parameters>();
  let moment = readMoment(Timestamp) ?? 0;
  let started = false;
  let ended = false;

  function addCallback(kind: ConferenceCallbackKind, parameters: Parameters): void {
    const common = {
      AccountSid,
      ConferenceSid,
      FriendlyName,
      SequenceNumber: String(callbacks.length + 1),
      Timestamp: String(writeMoment(moment, Timestamp)),
    };
    callbacks.push(buildParameters(callbackSources[kind], { ...common, ...parameters }, source));
  }

  function startIfReady(): void {
    const starters = [...present.values()].filter(
      ({ StartConferenceOnEnter }) => StartConferenceOnEnter === "true",
    );
    if (started || present.size < 2 || starters.length === 0) return;
    started = true;
    addCallback("conferenceStart", {});
  }

  function leave(label: string, participant: Parameters, parameters: Parameters = {}): void {
    present.delete(label);
    addCallback("participantLeave", {
      ...participant,
      ParticipantCallStatus: "completed",
      ...parameters,
    });
  }

  function end(ReasonParticipantLeft: string, parameters: Parameters): void {
    for (const [label, participant] of present)
      leave(label, participant, { ReasonParticipantLeft });
    ended = true;
    addCallback("conferenceEnd", parameters);
  }

  function endAfter(participant: Parameters, reasonLeft: string | undefined): void {
    const moderated = participant.EndConferenceOnExit === "true";
    if (!moderated && present.size > 0) return;
    const who = moderated ? "participant-with-end-conference-on-exit" : "last-participant";
    const how = reasonLeft === "participant_updated_via_api" ? "kicked" : "left";
    end("moderator_ended_conference", {
      CallSidEndingConference: participant.CallSid,
      ParticipantLabelEndingConference: participant.ParticipantLabel,
      ReasonConferenceEnded: `${who}-${how}`,
    });
  }

  function take({ event, label = "", parameters = {} }: ConferenceStep): void {
    const known = present.get(label);
    const participant = known ?? {
      ...newParticipant,
      CallSid: source.sid("CA"),
      ParticipantLabel: label,
    };
    if (event === "conferenceEnd") {
      end("conference_ended_via_api", { ReasonConferenceEnded: "conference-ended-via-api" });
    } else if (event === "participantJoin") {
      present.set(label, update(participant, parameters));
      addCallback(event, { ...participant, ...parameters });
      startIfReady();
    } else if (event === "participantLeave" && known === undefined) {
      const unanswered = {
        ParticipantCallStatus: "no-answer",
        ReasonParticipantLeft: "participant_add_failed",
      };
      leave(label, participant, { ...unanswered, ...parameters });
    } else if (event === "participantLeave") {
      const left = { ReasonParticipantLeft: "participant_hung_up", ...parameters };
      leave(label, participant, left);
      endAfter(participant, left.ReasonParticipantLeft);
    } else if (label === "" && (event === "announcementEnd" || event === "announcementFail")) {
      addCallback(event, parameters);
    } else if (known === undefined) {
      throw new Error(
        `${event}: ${JSON.stringify(label)} is not in the conference. Let them join before.`,
      );
    } else {
      const changed = { ...changes[event], ...parameters };
      present.set(label, update(known, changed));
      addCallback(event, { ...known, ...changed });
    }
  }

  for (const step of steps) {
    if (ended)
      throw new Error(`${step.event}: the conference has ended. Leave out what comes after.`);
    moment += (step.seconds ?? 10) * 1000;
    take(step);
  }
  return callbacks;
}

/** Makes a builder of whole conferences, which takes SIDs and moments from a source. */
export function createConferenceCallbacksBuilder(source: Source): ConferenceCallbacksBuilder {
  // The examples and the types come from one specification.
  return (scenario = {}) =>
    buildConference(scenario, source) as CallbackTypes[ConferenceCallbackKind][];
}

/**
 * Builds the callbacks of a whole conference, numbered, in order and in agreement with each other. The
 * conference starts when two are in it, and ends as its participants leave.
 *
 * @throws Error for what can't happen, such as muting somebody who is not in the conference.
 * @example
 * const callbacks = buildConferenceCallbacks({
 *   steps: [
 *     { event: "participantJoin", label: "agent" },
 *     { event: "participantJoin", label: "customer" },
 *     { event: "participantMute", label: "agent", seconds: 30 },
 *     { event: "conferenceEnd" },
 *   ],
 * });
 */
export const buildConferenceCallbacks: ConferenceCallbacksBuilder =
  /* @__PURE__ */ createConferenceCallbacksBuilder(/* @__PURE__ */ createSource(2));
