import * as everything from "@conference-kit/insights-types";

/** Loads the package. */
export async function smoke(): Promise<string[]> {
  return Object.keys(everything);
}
