/** What is answered at `/`. */
export interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Gives the page at a path; undefined where there is none. */
export function findPage(path: string): Page | undefined {
  if (path !== "/") return undefined;
  const body = `Twilio's conferences, simulated.

The control API is at /_simulator, and /_simulator/openapi.json describes it.
Try: curl /_simulator/status
`;
  return { headers: { "content-type": "text/plain; charset=utf-8" }, body };
}
