import { isDeepStrictEqual } from "node:util";
import { isObject } from "@conference-kit/specifications";
import microdiff from "microdiff";
import type { Change, Side } from "../change.ts";
import { compareExtent, conditions, forms, listDemands } from "./extent.ts";

/** The members that a condition speaks of, wherever in it. */
function namesIn(condition: unknown): string[] {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === "required") return Array.isArray(value) ? value.map(String) : namesOf(value);
    return key === "properties" ? [...namesOf(value), ...namesIn(value)] : namesIn(value);
  });
}

const namesOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);

function describeNames(condition: unknown): string {
  const names = [...new Set(namesIn(condition))].map((name) => `\`${name}\``);
  return names.length === 0 ? "" : ` on ${names.join(", ")}`;
}

/** Tells what happened to a condition such as `then`: on which members, or the first of what differs. */
export function describeCondition(
  keyword: string,
  before: unknown,
  after: unknown,
): Pick<Change, "kind" | "event"> {
  if (before === undefined) {
    return { kind: "added", event: `has the condition \`${keyword}\`${describeNames(after)}` };
  }
  if (after === undefined) {
    const event = `no longer has the condition \`${keyword}\`${describeNames(before)}`;
    return { kind: "removed", event };
  }
  const [first, ...others] = microdiff({ it: before }, { it: after });
  const verbs = { CREATE: "gains", REMOVE: "loses", CHANGE: "changes" };
  const what =
    first === undefined ? "" : ` ${verbs[first.type]} \`${first.path.slice(1).join(".")}\``;
  const more = others.length === 0 ? "" : `, and ${others.length} more of it`;
  return { kind: "changed", event: `has another condition: \`${keyword}\`${what}${more}` };
}

export type Judgement = Pick<Change, "bump" | "kind" | "event" | "unproven">;
type Wording = Omit<Judgement, "bump">;

function show(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function describeChange(name: string, before: unknown, after: unknown): Wording {
  if (before === undefined) return { kind: "added", event: `has the ${name} ${show(after)}` };
  if (after === undefined) {
    return { kind: "removed", event: `no longer has the ${name} ${show(before)}` };
  }
  return { kind: "changed", event: `has the ${name} ${show(after)} instead of ${show(before)}` };
}

function describeDemands(before: unknown, after: unknown): Wording {
  const [past, present] = [listDemands(before), listDemands(after)];
  const added = present.filter((demand) => !past.includes(demand));
  const gone = past.filter((demand) => !present.includes(demand));
  const event = [
    ...(added.length > 0 ? [`needs ${added.join(", ")}`] : []),
    ...(gone.length > 0 ? [`no longer needs ${gone.join(", ")}`] : []),
  ].join(" and ");
  return { kind: "changed", event };
}

function describeKeyword(keyword: string, before: unknown, after: unknown): Wording {
  if (keyword === "deprecated") {
    return { kind: "changed", event: after === true ? "is deprecated" : "is no longer deprecated" };
  }
  if (/^(encoding|style|explode|allowReserved)$/.test(keyword)) {
    return { kind: "changed", event: "is written differently on the wire" };
  }
  if (keyword === "dependentRequired") return describeDemands(before, after);
  if (conditions.test(keyword)) return describeCondition(keyword, before, after);
  return describeChange(keyword.replace(/^x-/, ""), before, after);
}

/**
 * Judges a keyword that types can't show. What is passed breaks unless all that was allowed still is.
 * What is received breaks where its form may be another than before; limits only describe it.
 */
export function judgeKeyword(
  keyword: string,
  before: unknown,
  after: unknown,
  side: Side,
): Judgement | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const extent = compareExtent(keyword, before, after);
  const harmless = side === "request" ? "wider" : "narrower";
  const decisive = side === "request" ? extent !== undefined : forms.test(keyword);
  const breaks = decisive && extent !== harmless && extent !== "same";
  return {
    bump: breaks ? "major" : "minor",
    ...describeKeyword(keyword, before, after),
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
  if (before === after) return undefined;
  const closed = after === false;
  const takes = side === "request" ? "takes" : "has";
  const event = closed
    ? `${takes} no members but those that are listed`
    : `${side === "request" ? "takes" : "may have"} members that are not listed`;
  return { bump: closed && side === "request" ? "major" : "minor", kind: "changed", event };
}
