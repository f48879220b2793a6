import { object, oneOf, text } from "../../core/check-members.ts";
import { controlDocument } from "../../generated/control-document.ts";
import { checkSnapshot } from "../../simulator/snapshot.ts";
import { RefusedError } from "../problem.ts";
import { readVersion } from "../version.ts";
import { createEntryFilter } from "./fits-entry.ts";
import type { ControlHandlers } from "./handle.ts";
import { checkBody } from "./read-input.ts";

const document = JSON.parse(controlDocument);
const asked = {
  accountSid: text,
  method: oneOf("GET", "POST", "DELETE"),
  path: text,
  form: object,
};

export const simulatorHandlers: Pick<
  ControlHandlers,
  | "getStatus"
  | "getDocument"
  | "settle"
  | "getSnapshot"
  | "restoreSnapshot"
  | "reset"
  | "stop"
  | "plan"
  | "askTwilio"
  | "listJournal"
> = {
  getStatus: (_, { simulator, session, accounts, receivers, bounds }) => ({
    version: readVersion(),
    session,
    clock: { now: simulator.clock.now.getTime(), mode: simulator.clock.mode },
    accounts: accounts && [...accounts],
    receivers: [...receivers],
    bounds,
  }),
  getDocument: () => document,
  async settle(_, { simulator }) {
    await simulator.settle().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      throw new RefusedError(409, "A receiver doesn't answer", detail);
    });
  },
  getSnapshot: (_, { simulator }) => simulator.snapshot(),
  restoreSnapshot({ body }, { simulator, begin }) {
    const snapshot: unknown = body;
    checkSnapshot(snapshot);
    begin(() => simulator.restore(snapshot));
  },
  reset: (_, { simulator, begin }) => begin(() => simulator.reset()),
  stop: (_, { stop }) => stop(),
  plan: ({ body }, { simulator }) => simulator.plan(body),
  askTwilio({ body }, { simulator }) {
    checkBody(body, asked, ["accountSid", "method", "path"]);
    return simulator.request(body);
  },
  listJournal({ query }, { simulator, session }) {
    const { after = -1, limit = 100, newest = false, ...filter } = query;
    const { journal } = simulator;
    const isFiltered = Object.values(filter).some((value) => value !== undefined);
    // Without a filter only the entries of the page are read.
    const most = isFiltered || newest ? Infinity : limit + 1;
    const entries = journal.after(after, most).filter(createEntryFilter(simulator, filter));
    const page = newest ? entries.slice(-limit) : entries.slice(0, limit);
    const more = !newest && entries.length > limit;
    return {
      session,
      entries: page,
      next: more ? (page.at(-1)?.index ?? null) : null,
      last: journal.lastIndex,
    };
  },
};
