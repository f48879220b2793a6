import * as everything from "@conference-kit/voice-participants";

/** Loads the package. */
export async function smoke(): Promise<string[]> {
  return Object.keys(everything);
}
