import type { IncomingHttpHeaders } from "node:http";

/** Something that Prism has found wrong with a request or its response. */
export interface Violation {
  /** Where it is, such as `request body Timeout`. */
  place: string;
  /** The keyword of JSON Schema that is broken. */
  rule: string;
}

/** A violation in Prism's words. */
interface Diagnostic {
  location: string[];
  code: string;
  message: string;
}

/** Lists what Prism says of an exchange; of very many violations it tells only the first ones. */
export function readDiagnostics({ headers }: { headers: IncomingHttpHeaders }): Diagnostic[] {
  const text = String(headers["sl-violations"] ?? "[]");
  const list = text.startsWith("[")
    ? text
    : `${text.slice(text.indexOf("["), text.lastIndexOf("},{"))}}]`;
  return JSON.parse(list);
}

/** The same by place and rule. */
export function readViolations(response: { headers: IncomingHttpHeaders }): Violation[] {
  return readDiagnostics(response).map(({ location, code }) => ({
    place: location.join(" "),
    rule: code,
  }));
}
