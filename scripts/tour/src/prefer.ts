import type { Fetch } from "@conference-kit/client-runtime";

/** A `fetch` that can ask the mock for a certain example. */
export interface PreferringFetch {
  fetch: Fetch;
  /** Asks for the example of this name, or this status, from now on; nothing asks for none. */
  prefer(preference?: string): void;
}

export function createPreferringFetch(): PreferringFetch {
  let preferred: string | undefined;
  return {
    fetch(url, init) {
      const headers = new Headers(init.headers);
      if (preferred !== undefined) headers.set("prefer", preferred);
      return globalThis.fetch(url, { ...init, headers });
    },
    prefer: (preference) => {
      preferred = preference;
    },
  };
}
