import { InvalidArgumentError, listExisting } from "../../core/errors.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { Call, ConferenceView } from "../../simulator/views.ts";
import { notFound } from "../problem.ts";

interface ConferenceScope {
  readonly conference?: string | undefined;
  readonly accountSid?: string | undefined;
}

function isOf(
  { accountSid }: { accountSid: string },
  { accountSid: asked }: ConferenceScope,
): boolean {
  return asked === undefined || asked === accountSid;
}

/**
 * The conference of a SID or a friendly name; of several with the name the active one, else the last.
 *
 * @throws RefusedError if there is none.
 */
export function findConference(
  { conferences }: Simulator,
  { conference, accountSid }: ConferenceScope & { readonly conference: string },
): ConferenceView {
  const fitting = conferences.filter(
    (each) =>
      isOf(each, { accountSid }) &&
      (each.conferenceSid === conference || each.friendlyName === conference),
  );
  const found = fitting.find(({ status }) => status !== "completed") ?? fitting.at(-1);
  if (found !== undefined) return found;
  const names = new Set(conferences.map(({ friendlyName }) => friendlyName));
  throw notFound("conference", `No conference is ${conference}; ${listExisting(names)}.`);
}

const isOver = ["completed", "busy", "no-answer", "failed", "canceled"];

/** The calls of a conference, or of all, that have not ended. */
function listOngoing(
  { conferences }: Simulator,
  { conference, accountSid }: ConferenceScope,
): Call[] {
  return conferences
    .filter((each) => isOf(each, { accountSid }))
    .filter(
      ({ conferenceSid, friendlyName }) =>
        conference === undefined || [conferenceSid, friendlyName].includes(conference),
    )
    .flatMap(({ calls }) => calls)
    .filter(({ status }) => !isOver.includes(status));
}

/**
 * The call of a label, a Call SID or a number that has not ended.
 *
 * @throws RefusedError if no call fits.
 * @throws InvalidArgumentError if several fit.
 */
export function findCall(simulator: Simulator, who: string, place: ConferenceScope): Call {
  const ongoing = listOngoing(simulator, place);
  const fitting = ongoing.filter(({ label, callSid, to }) => [label, callSid, to].includes(who));
  const [only, another] = fitting;
  if (only === undefined) {
    const names = ongoing.map(({ label, to, callSid }) => label ?? `${to} (${callSid})`);
    throw notFound("who", `Nobody is ${who}; ${listExisting(names)}.`);
  }
  if (another === undefined) return only;
  const calls = fitting.map(({ callSid, conferenceSid }) => `${callSid} in ${conferenceSid}`);
  throw new InvalidArgumentError(
    "who",
    `fits several calls: say which conference, or the Call SID; ${listExisting(calls)}`,
  );
}
