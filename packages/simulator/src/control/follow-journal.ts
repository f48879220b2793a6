import type { Entry } from "../generated/control.ts";
import type { ControlQuery } from "../generated/control-client.ts";
import { ControlError } from "./control-error.ts";
import { readEvents } from "./read-events.ts";
import { type ControlFetch, readProblem, writeQuery } from "./send.ts";

/** Which entries are followed, and where the stream starts. */
export interface FollowJournalOptions extends ControlQuery<"streamJournal"> {
  /** The `id` of the last message that was seen. */
  readonly lastEventId?: string | undefined;
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

/** A message of a journal stream. */
export type JournalMessage =
  | { readonly kind: "entry"; readonly id: string; readonly entry: Entry }
  /** Earlier entries are no longer valid: the simulator was reset, restored or started again. */
  | { readonly kind: "begin"; readonly id: string; readonly session: string }
  /** The server ends. */
  | { readonly kind: "end"; readonly id: string };

export async function* followJournal(
  address: string,
  fetch: ControlFetch,
  { lastEventId, signal, ...query }: FollowJournalOptions,
): AsyncGenerator<JournalMessage, void, undefined> {
  const response = await fetch(`${address}/journal/stream${writeQuery(query)}`, {
    headers: {
      accept: "text/event-stream",
      ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
    },
    ...(signal !== undefined && { signal }),
  });
  if (!response.ok || response.body === null) throw new ControlError(await readProblem(response));
  for await (const { event, id, data } of readEvents(response.body)) {
    if (event === "message") yield { kind: "entry", id, entry: JSON.parse(data) };
    if (event === "begin") yield { kind: "begin", id, session: JSON.parse(data).session };
    if (event === "end") yield { kind: "end", id };
  }
}
