import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Entry } from "../../core/event.ts";
import { createEntryFilter, type EntryFilter } from "./fits-entry.ts";
import type { Controlled } from "./handle.ts";

/** How many bytes are buffered for a slow reader before new entries are read from the journal instead. */
const mostUnread = 2 ** 20;
const pageLength = 500;

/** An open stream of the journal. */
export interface Stream {
  /** Reports that the simulator was reset or restored. */
  begin(): void;
  /** Reports that the server ends, and closes the stream. */
  end(): void;
}

/** Reads the id of the last event that a resumed stream has seen. */
function readLastEventId(
  lastEventId: string | undefined,
): { session: string; index: number } | undefined {
  const [, session, index] = /^(.+)\/(-?\d+)$/.exec(lastEventId ?? "") ?? [];
  return session === undefined ? undefined : { session, index: Number(index) };
}

/** Writes the journal's entries as server-sent events: those so far, then each new one. */
export function streamJournal(
  response: ServerResponse,
  controlled: Controlled,
  {
    lastEventId,
    after = -1,
    filter,
  }: { lastEventId: string | undefined; after?: number | undefined; filter: EntryFilter },
): Stream {
  const { simulator } = controlled;
  const seen = readLastEventId(lastEventId);
  let fits = createEntryFilter(simulator, filter);
  let last = seen?.session === controlled.session ? seen.index : after;
  /** Whether entries are being read from the journal, since some are not written yet. */
  let reading = false;
  const ended = new AbortController();

  function write(event: string, data: object): boolean {
    const name = event === "message" ? "" : `event: ${event}\n`;
    return response.write(
      `${name}id: ${controlled.session}/${last}\ndata: ${JSON.stringify(data)}\n\n`,
    );
  }
  function writeEntry(entry: Entry): void {
    last = entry.index;
    if (fits(entry)) write("message", entry);
  }
  async function readOn(): Promise<void> {
    if (reading) return;
    reading = true;
    while (!ended.signal.aborted) {
      const page = simulator.journal.after(last, pageLength);
      for (const entry of page) writeEntry(entry);
      if (page.length === 0) break;
      if (!response.writableNeedDrain) continue;
      await once(response, "drain", { signal: ended.signal }).catch(() => undefined);
    }
    reading = false;
  }
  const unsubscribe = simulator.journal.subscribe((entry) => {
    if (reading) return;
    if (response.writableLength < mostUnread) writeEntry(entry);
    else void readOn();
  });
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  if (seen?.session !== controlled.session) write("begin", { session: controlled.session });
  else response.write(": goes on\n\n");
  response.once("close", () => {
    ended.abort();
    unsubscribe();
  });
  void readOn();
  return {
    begin() {
      last = -1;
      fits = createEntryFilter(simulator, filter);
      write("begin", { session: controlled.session });
      void readOn();
    },
    end() {
      write("end", {});
      response.end();
    },
  };
}
