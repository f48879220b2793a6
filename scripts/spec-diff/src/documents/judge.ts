import { isDeepStrictEqual } from "node:util";
import { isObject } from "@conference-kit/specifications";
import type { Change, Side } from "../change.ts";
import { compareExtent, conditions } from "./extent.ts";

export type Judgement = Pick<Change, "bump" | "kind" | "event" | "unproven">;

function show(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function tellChange(name: string, before: unknown, after: unknown): Omit<Judgement, "bump"> {
  if (before === undefined) return { kind: "added", event: `has the ${name} ${show(after)}` };
  if (after === undefined) {
    return { kind: "removed", event: `no longer has the ${name} ${show(before)}` };
  }
  return { kind: "changed", event: `has the ${name} ${show(after)} instead of ${show(before)}` };
}

function tell(keyword: string, before: unknown, after: unknown): Omit<Judgement, "bump"> {
  if (keyword === "deprecated") {
    return { kind: "changed", event: after === true ? "is deprecated" : "is no longer deprecated" };
  }
  if (/^(encoding|style|explode|allowReserved)$/.test(keyword)) {
    return { kind: "changed", event: "is written differently on the wire" };
  }
  if (conditions.test(keyword)) return { kind: "changed", event: "has other conditions" };
  return tellChange(keyword.replace(/^x-/, ""), before, after);
}

/**
 * Judges a keyword that types can't show. What is passed breaks when it gets narrower. What is
 * received is only described by limits and patterns, but code takes a format apart.
 */
export function judgeKeyword(
  keyword: string,
  before: unknown,
  after: unknown,
  side: Side,
): Judgement | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const extent = compareExtent(keyword, before, after);
  const breaks =
    side === "request"
      ? extent !== undefined && extent !== "wider"
      : keyword === "format" && extent !== "narrower";
  return {
    bump: breaks ? "major" : "minor",
    ...tell(keyword, before, after),
    ...(breaks && extent === "unknown" ? { unproven: true } : {}),
  };
}

const has = (types: unknown, type: string): boolean => isObject(types) && type in types;

/** Judges the one difference between types that TypeScript can't show: whole numbers and others. */
export function judgeTypes(before: unknown, after: unknown, side: Side): Judgement | undefined {
  const wider = has(before, "integer") && has(after, "number");
  const narrower = has(before, "number") && has(after, "integer");
  if (wider === narrower) return undefined;
  const event = wider ? "may have decimals" : "is a whole number";
  const bump = wider === (side === "response") ? "major" : "minor";
  return { bump, kind: "changed", event };
}

/** Judges `additionalProperties` where TypeScript can't tell absent from false. */
export function judgeRest(before: unknown, after: unknown, side: Side): Judgement | undefined {
  if (![before, after].every((rest) => rest === undefined || rest === false)) return undefined;
  const closed = after === false;
  const event = closed ? "takes no other members" : "takes other members";
  return { bump: closed && side === "request" ? "major" : "minor", kind: "changed", event };
}

/** Whether credentials that were accepted no longer are. An operation that lists none needs none. */
function refusesAny(before: unknown, after: unknown): boolean {
  const [accepted, listed] = [[before].flat(), [after].flat()];
  const narrower = accepted.length === 0 || accepted.some((item) => !listed.includes(item));
  return listed.length > 0 && narrower;
}

/** Judges how an operation is reached. */
export function judgeOperation(
  keyword: string,
  before: unknown,
  after: unknown,
): Judgement | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  if (keyword === "path" || keyword === "method") {
    return { bump: "major", ...tellChange(keyword, before, after) };
  }
  const refused = keyword === "credentials" && refusesAny(before, after);
  return { bump: refused ? "major" : "minor", ...tell(keyword, before, after) };
}
