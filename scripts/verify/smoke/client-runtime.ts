import * as everything from "@conference-kit/client-runtime";

/** Loads the package. */
export async function smoke(): Promise<string[]> {
  return Object.keys(everything);
}
