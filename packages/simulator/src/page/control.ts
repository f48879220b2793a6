import { createControlClient, type SimulatorControl } from "../control/index.ts";

/** The control API of the server that this page comes from. */
export const control: SimulatorControl = createControlClient({
  baseUrl: location.origin,
  async fetch(url, init) {
    try {
      return await fetch(url, init);
    } catch (cause) {
      // What browsers say where nobody answers differs, and says little.
      throw new Error("The simulator does not answer.", { cause });
    }
  },
});

/** Why something failed, in words. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
