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
