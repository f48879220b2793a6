/** An answer whose body has been read. */
export interface Answer {
  /** Names the attempt in the message of an error. */
  readonly call: string;
  readonly response: Response;
  /** The body; of one that is not a success only the start, without secrets, for an error. */
  readonly text: string;
  /** What an error must not show. */
  readonly secrets: readonly string[];
}

/** Reads the body: a success to its end, anything else to a bound. */
export function readText(response: Response): Promise<string> {
  return response.ok ? response.text() : readStart(response.body);
}

async function readStart(body: ReadableStream<Uint8Array> | null): Promise<string> {
  let text = "";
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  try {
    while (reader && text.length < 65_536) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value, { stream: true });
    }
    await reader?.cancel();
  } catch {
    // The status is known, and a body that breaks off says no less about the error.
  }
  return text;
}
