import { isObject } from "@conference-kit/specifications";
import microdiff from "microdiff";
import type { Change } from "../change.ts";

/** The members that a condition speaks of, wherever in it. */
function namesIn(condition: unknown): string[] {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === "required") return Array.isArray(value) ? value.map(String) : namesOf(value);
    return key === "properties" ? [...namesOf(value), ...namesIn(value)] : namesIn(value);
  });
}

const namesOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);

function tellNames(condition: unknown): string {
  const names = [...new Set(namesIn(condition))].map((name) => `\`${name}\``);
  return names.length === 0 ? "" : ` on ${names.join(", ")}`;
}

/** Tells what happened to a condition such as `then`: on which members, or the first of what differs. */
export function tellCondition(
  keyword: string,
  before: unknown,
  after: unknown,
): Pick<Change, "kind" | "event"> {
  if (before === undefined) {
    return { kind: "added", event: `has the condition \`${keyword}\`${tellNames(after)}` };
  }
  if (after === undefined) {
    const event = `no longer has the condition \`${keyword}\`${tellNames(before)}`;
    return { kind: "removed", event };
  }
  const [first, ...others] = microdiff({ it: before }, { it: after });
  const verbs = { CREATE: "gains", REMOVE: "loses", CHANGE: "changes" };
  const what =
    first === undefined ? "" : ` ${verbs[first.type]} \`${first.path.slice(1).join(".")}\``;
  const more = others.length === 0 ? "" : `, and ${others.length} more of it`;
  return { kind: "changed", event: `has another condition: \`${keyword}\`${what}${more}` };
}
