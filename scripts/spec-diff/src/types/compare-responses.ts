import type ts from "typescript";
import type { Place } from "../place.ts";
import { compareContents, readContents } from "./compare-contents.ts";
import { compareMembers } from "./compare-types.ts";
import { isPossible, type TypeComparison } from "./context.ts";
import { readMember, readMembers } from "./read-member.ts";

const isSuccess = (status: string): boolean => status.startsWith("2");

/** A caller of openapi-fetch receives the bodies of all successes as one type, and so of all errors. */
function isExpected(
  context: TypeComparison,
  base: ReadonlyMap<string, ts.Type>,
  status: string,
  response: ts.Type,
): boolean {
  const alike = [...base].filter(([known]) => isSuccess(known) === isSuccess(status));
  const known = alike.map(([, other]) => [...readContents(context, other).values()]);
  const added = [...readContents(context, response).values()];
  if (known.length === 0) return true;
  if (added.length === 0) return known.some((bodies) => bodies.length === 0);
  return added.every((body) => known.flat().some((other) => isPossible(context, body, other)));
}

/** Compares what an operation may answer. */
export function compareResponses(
  context: TypeComparison,
  baseOperation: ts.Type,
  nowOperation: ts.Type,
  outer: Omit<Place, "part">,
): void {
  const { checker } = context;
  const read = (operation: ts.Type) =>
    readMembers(checker, readMember(checker, operation, "responses"));
  const [base, now] = [read(baseOperation), read(nowOperation)];
  for (const [status, response] of base) {
    const place = { ...outer, part: `${status} response` };
    const counterpart = now.get(status);
    if (counterpart === undefined) {
      context.report(place, { bump: "major", kind: "removed", event: "is gone" });
      continue;
    }
    const headers = [response, counterpart].map((type) => readMember(checker, type, "headers"));
    compareMembers(context, headers[0], headers[1], {
      ...place,
      part: `${status} response header`,
    });
    compareContents(context, response, counterpart, place);
  }
  for (const [status, response] of now) {
    if (base.has(status)) continue;
    const accepted = outer.side === "request" || isExpected(context, base, status, response);
    const bump = accepted ? "minor" : "major";
    context.report(
      { ...outer, part: `${status} response` },
      { bump, kind: "added", event: "is new" },
    );
  }
}
