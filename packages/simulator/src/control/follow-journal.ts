import type { Entry } from "../generated/control.ts";
import type { ControlQuery } from "../generated/control-client.ts";
import { ControlError } from "./control-error.ts";
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

/** One server-sent event. */
export interface ServerSentEvent {
  readonly event: string;
  /** The last id that was given, by this event or one before it. */
  readonly id: string;
  readonly data: string;
}

function readField(block: string, name: string): string | undefined {
  const values = block
    .split("\n")
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).replace(/^ /, ""));
  return values.length === 0 ? undefined : values.join("\n");
}

/** Reads server-sent events, each once it is whole. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let id = "";
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const blocks = (rest + decoder.decode(read.value, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        id = readField(block, "id") ?? id;
        const data = readField(block, "data");
        if (data !== undefined) yield { event: readField(block, "event") ?? "message", id, data };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
