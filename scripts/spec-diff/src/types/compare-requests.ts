import type ts from "typescript";
import type { Place } from "../place.ts";
import { compareContents, compareWhole } from "./compare-contents.ts";
import { compareMembers } from "./compare-types.ts";
import type { TypeComparison } from "./context.ts";
import { isOptional, readMember } from "./read-member.ts";

const places = ["path", "query", "header", "cookie"];

function compareBodies(context: TypeComparison, base: ts.Type, now: ts.Type, place: Place): void {
  const { checker } = context;
  const received = place.side === "response";
  const [baseBody, nowBody] = [base, now].map((type) => readMember(checker, type, "requestBody"));
  const optional = isOptional(now, "requestBody");
  if (baseBody !== undefined && nowBody !== undefined) {
    if (isOptional(base, "requestBody") !== optional) {
      const bump = optional === received ? "major" : "minor";
      const event = optional ? "is optional" : "is required";
      context.report(place, { bump, kind: "changed", event });
    }
    compareContents(context, baseBody, nowBody, place);
  } else if (baseBody !== undefined) {
    context.report(place, { bump: "major", kind: "removed", event: "is gone" });
  } else if (nowBody !== undefined) {
    const bump = optional || received ? "minor" : "major";
    context.report(place, { bump, kind: "added", event: "is new" });
  }
}

/** Compares what an operation takes: its parameters and its body. */
export function compareRequests(
  context: TypeComparison,
  base: ts.Type,
  now: ts.Type,
  outer: Omit<Place, "part">,
): void {
  const { checker } = context;
  const [baseParameters, nowParameters] = [base, now].map((type) =>
    readMember(checker, type, "parameters"),
  );
  for (const place of places) {
    const at = { ...outer, part: `${place} parameter` };
    const base = readMember(checker, baseParameters, place);
    const now = readMember(checker, nowParameters, place);
    if (base === undefined || now === undefined) compareMembers(context, base, now, at);
    else compareWhole(context, base, now, at, compareMembers);
  }
  compareBodies(context, base, now, { ...outer, part: "request body" });
}
