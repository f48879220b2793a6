import type { Redact } from "./redact.ts";

/** An answer whose body has been read. */
export interface Answer {
  /** Names the attempt in the message of an error. */
  readonly call: string;
  readonly response: Response;
  /** HTTP status. Runtimes look it up at a cost, so it is read from the response once. */
  readonly status: number;
  /** Whether the status says success. */
  readonly ok: boolean;
  /** The body; of one that is not a success only the start, without secrets, for an error. */
  readonly text: string;
  /** Takes out of a text what an error must not show. */
  readonly redact: Redact;
}

/** Reads the start of a body, which is enough of one that is not a success. */
export async function readStart(response: Response): Promise<string> {
  let text = "";
  const reader = response.body?.getReader();
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
