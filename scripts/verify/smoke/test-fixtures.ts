import * as everything from "@conference-kit/test-fixtures";

/** Loads the package. */
export async function smoke(): Promise<string[]> {
  return Object.keys(everything);
}
