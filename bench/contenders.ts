/** What is measured side by side; `fetch again` is the same code as `fetch` and shows the noise. */
export const contenders = [
  "fetch",
  "fetch again",
  "conference-kit",
  "openapi-fetch",
  "twilio",
] as const;

export type Contender = (typeof contenders)[number];

/** Names the file in `clients/` and `bundles/` that holds a contender. */
export function nameFile(contender: Contender): string {
  return contender === "fetch again" ? "fetch" : contender;
}
