import { checkCoaching, readCoaching } from "./coaching.ts";
import type { ConferenceEvent } from "./conference-event.ts";
import { Refusal } from "./errors.ts";
import { listActive } from "./find.ts";
import { joinConference } from "./join-conference.ts";
import { choosePlan } from "./plan-call.ts";
import { sid } from "./random.ts";
import { type Members, readConferenceSettings, readParticipantSettings } from "./settings.ts";
import type { Conference, State } from "./state.ts";

/** The participant to add, and the conference. */
export interface Addition {
  readonly accountSid: string;
  /** SID or friendly name. */
  readonly conference: string;
  /** The fields of a create, each as its schema means it. */
  readonly form: Members;
}

const isConferenceSid = /^CF[\da-f]{32}$/i;

/** The conference by SID or friendly name; undefined where a new one begins. */
function findConference(
  { conferences, accounts, assumptions }: State,
  { accountSid, conference }: Addition,
): Conference | undefined {
  if (!isConferenceSid.test(conference)) {
    return conferences.get(accounts.get(accountSid)?.active.get(conference) ?? "");
  }
  const found = conferences.get(conference);
  if (found?.accountSid === accountSid && found.status !== "completed") return found;
  throw new Refusal(assumptions.refusalStatus, 16022, "Conference is not active");
}

function checkAdmission(state: State, conference: Conference, label: string | null): void {
  const { refusalStatus } = state.assumptions;
  if (conference.active.size >= conference.settings.maxParticipants) {
    throw new Refusal(refusalStatus, 16020, "Conference is full");
  }
  const taken = listActive(state, conference).some((other) => other.label === label);
  if (label !== null && taken) {
    throw new Refusal(refusalStatus, 16026, "Participant label must be unique in the conference", {
      parameter: "Label",
    });
  }
}

function createConference(
  state: State,
  { accountSid, conference, form }: Addition,
): ConferenceEvent {
  const rules = [...state.conferenceRules.values()].reverse();
  return {
    type: "conference-created",
    conferenceSid: sid("CF", state.seed, state.created.conferences),
    accountSid,
    friendlyName: conference,
    settings: readConferenceSettings(form),
    rule: rules.find(({ name }) => name === undefined || name === conference) ?? null,
  };
}

function textOf(form: Members, name: string): string {
  return String(form[name] ?? "");
}

function createParticipant(
  state: State,
  { accountSid, form }: Addition,
  {
    conferenceSid,
    direction,
    at,
  }: { conferenceSid: string; direction: "inbound" | "outbound"; at: number },
) {
  const number = state.created.participants;
  const label = typeof form.Label === "string" ? form.Label : null;
  const to = textOf(form, "To");
  return {
    type: "participant-added" as const,
    conferenceSid,
    callSid: sid("CA", state.seed, number),
    participantSid: sid("CP", state.seed, number),
    accountSid,
    label,
    from: textOf(form, "From"),
    to,
    direction,
    endConferenceOnExit: form.EndConferenceOnExit === true,
    callSidToCoach: readCoaching(form, null) ?? null,
    settings: readParticipantSettings(form),
    ...choosePlan(state, { to, label }),
    dialAt: Math.max(at, state.accounts.get(accountSid)?.nextDialAt ?? 0),
  };
}

function decideAddition(
  state: State,
  addition: Addition,
  direction: "inbound" | "outbound",
  at: number,
) {
  const { form } = addition;
  const conference = findConference(state, addition);
  const label = typeof form.Label === "string" ? form.Label : null;
  if (conference !== undefined) checkAdmission(state, conference, label);
  checkCoaching(state, conference, readCoaching(form, null) ?? null);
  const created = conference === undefined ? [createConference(state, addition)] : [];
  const [first] = created;
  const conferenceSid = first?.conferenceSid ?? conference?.conferenceSid ?? "";
  const added = createParticipant(state, addition, { conferenceSid, direction, at });
  return { conference, created, added };
}

/**
 * Creates a participant, whose call is dialled as soon as the account may.
 *
 * @throws Refusal as Twilio refuses it.
 */
export function addParticipant(state: State, addition: Addition, at: number): ConferenceEvent[] {
  const { created, added } = decideAddition(state, addition, "outbound", at);
  return [...created, added];
}

/**
 * Brings in a call that came to Twilio and joins by `<Dial><Conference>`.
 *
 * @throws Refusal as Twilio refuses it.
 */
export function joinByDial(state: State, addition: Addition, at: number): ConferenceEvent[] {
  const { conference, created, added } = decideAddition(state, addition, "inbound", at);
  const { callSid, conferenceSid, settings } = added;
  return [
    ...created,
    added,
    { type: "call-answered", callSid, conferenceSid },
    ...joinConference(state, conference, {
      callSid,
      conferenceSid,
      starts: settings.startConferenceOnEnter,
      recorded: conference?.settings.record ?? readConferenceSettings(addition.form).record,
    }),
  ];
}
