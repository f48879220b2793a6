import { createControlClient, type SimulatorControl } from "../control/index.ts";

/** The control API of the server that this page comes from. */
export const control: SimulatorControl = createControlClient({
  baseUrl: location.origin,
  async fetch(url, init) {
    try {
      return await fetch(url, init);
    } catch (cause) {
      // Browsers' messages for a failed connection differ and say little.
      throw new Error("The simulator does not answer.", { cause });
    }
  },
});

/** The message of whatever was thrown. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
