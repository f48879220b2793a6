import type { TwilioParameters } from "../../generated/control.ts";
import type { Simulator } from "../../simulator/simulator.ts";
import type { Call, ConferenceView } from "../../simulator/views.ts";
import { RefusedError } from "../problem.ts";
import { findCall, findConference } from "./find.ts";
import type { ControlHandlers, Controlled } from "./handle.ts";

function writeForm(parameters: TwilioParameters): Record<string, string | string[]> {
  const fields = Object.entries(parameters).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  return Object.fromEntries(fields);
}

/**
 * Sends a request to the simulated Twilio API.
 *
 * @throws RefusedError with the API's message and code if it refuses.
 */
async function ask(
  simulator: Simulator,
  method: "POST" | "DELETE",
  {
    accountSid,
    path,
    parameters,
  }: { accountSid: string; path: string; parameters?: TwilioParameters },
): Promise<unknown> {
  const { status, body } = await simulator.request({
    accountSid,
    method,
    path: `/2010-04-01/Accounts/${accountSid}/Conferences/${path}.json`,
    form: parameters && writeForm(parameters),
  });
  if (status < 300) return body;
  const { message = "It says no more.", code } = Object(body);
  throw new RefusedError(
    status,
    "Twilio's API refuses",
    message,
    code === undefined ? {} : { code },
  );
}

function getCall(simulator: Simulator, callSid: string): Call {
  const calls = simulator.conferences.flatMap((conference) => conference.calls);
  const call = calls.find((each) => each.callSid === callSid);
  if (call === undefined) throw new Error(`There is no call ${callSid} any more.`);
  return call;
}

/** The account of a new conference: the one that is named, or the only one that exists. */
function chooseAccount({ accounts, simulator }: Controlled, conference: string): string {
  const active = simulator.conferences.filter(
    ({ conferenceSid, friendlyName, status }) =>
      conferenceSid === conference || (friendlyName === conference && status !== "completed"),
  );
  const known = accounts ?? simulator.conferences.map(({ accountSid }) => accountSid);
  const candidates = active.length > 0 ? active.map(({ accountSid }) => accountSid) : known;
  const [only = `AC${"0".repeat(32)}`, another] = [...new Set(candidates)];
  if (another === undefined) return only;
  const detail = `Say whose conference it is by ?accountSid=; there are: ${[...new Set(candidates)].join(", ")}.`;
  throw new RefusedError(400, "An argument is missing", detail, { argument: "accountSid" });
}

function fits(
  { status, friendlyName, accountSid }: ConferenceView,
  asked: {
    status?: string | undefined;
    name?: string | undefined;
    accountSid?: string | undefined;
  },
): boolean {
  return (
    (asked.status === undefined || asked.status === status) &&
    (asked.name === undefined || asked.name === friendlyName) &&
    (asked.accountSid === undefined || asked.accountSid === accountSid)
  );
}

export const conferenceHandlers: Pick<
  ControlHandlers,
  | "listConferences"
  | "getConference"
  | "endConference"
  | "getSummary"
  | "addParticipant"
  | "updateParticipant"
  | "removeParticipant"
> = {
  listConferences({ query }, { simulator }) {
    const { after, limit = 100 } = query;
    const all = simulator.conferences;
    const start = all.findIndex(({ conferenceSid }) => conferenceSid === after) + 1;
    const fitting = all.slice(start).filter((conference) => fits(conference, query));
    const conferences = fitting.slice(0, limit);
    const next = fitting.length > limit ? (conferences.at(-1)?.conferenceSid ?? null) : null;
    return { conferences, next };
  },
  getConference: ({ path, query }, { simulator }) =>
    findConference(simulator, { ...query, ...path }),
  async endConference({ path, query }, { simulator }) {
    const { conferenceSid, accountSid } = findConference(simulator, { ...query, ...path });
    const parameters = { Status: "completed" };
    await ask(simulator, "POST", { accountSid, path: conferenceSid, parameters });
    return findConference(simulator, { conference: conferenceSid });
  },
  getSummary({ path, query }, { simulator }) {
    const { conferenceSid } = findConference(simulator, { ...query, ...path });
    return simulator.summaryOf(conferenceSid);
  },
  async addParticipant({ path, query, body }, controlled) {
    const { conference } = path;
    const { simulator } = controlled;
    const accountSid = query.accountSid ?? chooseAccount(controlled, conference);
    const added = await ask(simulator, "POST", {
      accountSid,
      path: `${encodeURIComponent(conference)}/Participants`,
      parameters: body,
    });
    return getCall(simulator, Object(added).call_sid);
  },
  async updateParticipant({ path, query, body }, { simulator }) {
    const { callSid, accountSid, conferenceSid } = findCall(simulator, path.who, {
      ...query,
      ...path,
    });
    const place = `${conferenceSid}/Participants/${callSid}`;
    await ask(simulator, "POST", { accountSid, path: place, parameters: body });
    return getCall(simulator, callSid);
  },
  async removeParticipant({ path, query }, { simulator }) {
    const { callSid, accountSid, conferenceSid } = findCall(simulator, path.who, {
      ...query,
      ...path,
    });
    await ask(simulator, "DELETE", {
      accountSid,
      path: `${conferenceSid}/Participants/${callSid}`,
    });
  },
};
