import { createControlClient, type SimulatorControl } from "../control/index.ts";

/** The control API of the server that this page comes from. */
export const control: SimulatorControl = createControlClient({ baseUrl: location.origin });

/** Why something failed, in words. */
export function explain(error: unknown): string {
  // What `fetch` says where nobody answers differs between browsers.
  if (error instanceof TypeError) return "The simulator does not answer.";
  return error instanceof Error ? error.message : String(error);
}
