import type { Who } from "./command.ts";
import { InvalidArgumentError, listExisting } from "./errors.ts";
import { isOngoing } from "./find.ts";
import type { Participant, State } from "./state.ts";

function describe({ label, to, callSid }: Participant): string {
  return label ?? `${to} (${callSid})`;
}

function fits(state: State, participant: Participant, who: Exclude<Who, string>): boolean {
  const { conferenceSid, accountSid, label, callSid, to } = participant;
  const conference = state.conferences.get(conferenceSid);
  return (
    (who.label === undefined || who.label === label) &&
    (who.callSid === undefined || who.callSid === callSid) &&
    (who.to === undefined || who.to === to) &&
    (who.accountSid === undefined || who.accountSid === accountSid) &&
    (who.conference === undefined ||
      who.conference === conferenceSid ||
      who.conference === conference?.friendlyName)
  );
}

function listOngoing(state: State): Participant[] {
  return [...state.accounts.values()].flatMap(({ active }) =>
    [...active.values()].flatMap((conferenceSid) =>
      [...(state.conferences.get(conferenceSid)?.active ?? [])].flatMap((callSid) => {
        const participant = state.participants.get(callSid);
        return participant !== undefined && isOngoing(participant) ? [participant] : [];
      }),
    ),
  );
}

function describeMissing(who: Who): string {
  if (typeof who === "string") return `no participant is labelled ${who}`;
  const given = Object.entries(who).filter(([, value]) => value !== undefined);
  return `no participant has ${given.map(([name, value]) => `${name} ${value}`).join(" and ")}`;
}

/**
 * The selected call.
 *
 * @throws InvalidArgumentError if no call fits, or more than one does.
 */
export function findCall(state: State, who: Who): Participant {
  if (typeof who !== "string" && (typeof who !== "object" || who === null)) {
    throw new InvalidArgumentError("who", "has to be a label, a Call SID, a number, or { label }");
  }
  const ongoing = listOngoing(state);
  const found =
    typeof who === "string"
      ? ongoing.filter(({ label, callSid, to }) => [label, callSid, to].includes(who))
      : ongoing.filter((participant) => fits(state, participant, who));
  const [only, another] = found;
  if (only === undefined) {
    const existing = listExisting(ongoing.map(describe));
    throw new InvalidArgumentError("who", `fits nobody: ${describeMissing(who)}; ${existing}`);
  }
  if (another !== undefined) {
    const calls = found.map(({ callSid, conferenceSid }) => `${callSid} in ${conferenceSid}`);
    throw new InvalidArgumentError(
      "who",
      `fits several calls: say { label, conference } or a Call SID; ${listExisting(calls)}`,
    );
  }
  return only;
}
