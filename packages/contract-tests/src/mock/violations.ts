import type { IncomingHttpHeaders } from "node:http";

/** Something that Prism has found wrong with a request or its response. */
export interface Violation {
  /** Where it is, such as `request body Timeout`. */
  place: string;
  /** The keyword of JSON Schema that is broken. */
  rule: string;
}

/** Lists what Prism says of an exchange; of very many violations it tells only the first ones. */
export function readViolations({ headers }: { headers: IncomingHttpHeaders }): Violation[] {
  const text = String(headers["sl-violations"] ?? "[]");
  const list = text.startsWith("[")
    ? text
    : `${text.slice(text.indexOf("["), text.lastIndexOf("},{"))}}]`;
  const violations: { location: string[]; code: string }[] = JSON.parse(list);
  return violations.map(({ location, code }) => ({ place: location.join(" "), rule: code }));
}
