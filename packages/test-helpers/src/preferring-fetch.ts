/** A `fetch` that asks the mock for certain answers, one request after the other. */
export interface PreferringFetch {
  fetch(url: string, options: RequestInit): Promise<Response>;
  /** Asks for these answers of the next requests, like `example=lastPage` or `code=404`. */
  prefer(...preferences: string[]): void;
}

export function createPreferringFetch(): PreferringFetch {
  const preferred: string[] = [];
  return {
    fetch(url, options) {
      const headers = new Headers(options.headers);
      const preference = preferred.shift();
      if (preference !== undefined) headers.set("prefer", preference);
      return fetch(url, { ...options, headers });
    },
    prefer(...preferences) {
      preferred.push(...preferences);
    },
  };
}
