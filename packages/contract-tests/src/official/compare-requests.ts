import type { SentRequest } from "../suite/sent-request.ts";

/** Takes a request apart; the order of query parameters and of form fields is left aside. */
function listParts({ line, headers, body }: SentRequest): Map<string, string> {
  const [method = "", target = ""] = line.split(" ");
  const [path = "", query = ""] = target.split("?");
  return new Map([
    ["method", method],
    ["path", path],
    ["query", query.split("&").sort().join("&")],
    ["body", body.split("&").sort().join("&")],
    ...Object.entries(headers).map(([name, value]): [string, string] => [
      `header ${name}`,
      String(value),
    ]),
  ]);
}

/** A part of a request that is not the same in both. */
export interface Difference {
  part: string;
  ours: string | undefined;
  theirs: string | undefined;
}

export function compareRequests(ours: SentRequest, theirs: SentRequest): Difference[] {
  const ourParts = listParts(ours);
  const theirParts = listParts(theirs);
  return [...new Set([...ourParts.keys(), ...theirParts.keys()])]
    .map((part) => ({ part, ours: ourParts.get(part), theirs: theirParts.get(part) }))
    .filter((difference) => difference.ours !== difference.theirs);
}
