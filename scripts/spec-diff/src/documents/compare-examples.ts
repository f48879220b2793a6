import type { BodyView, ExampleView, ResponseView } from "@conference-kit/specifications";
import microdiff, { type Difference } from "microdiff";
import { type Change, strongest } from "../change.ts";
import type { Operations } from "./compare-constraints.ts";

/** What is there under each name, without the names under which there is nothing. */
function toLevel<Value extends object>(entries: readonly (readonly [string, Value])[]) {
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}

function readNamed(holder: BodyView | ResponseView | undefined): Record<string, ExampleView> {
  const contents = Object.values(holder?.contents ?? {});
  return Object.fromEntries(contents.flatMap(({ examples }) => Object.entries(examples)));
}

/** The named examples of every body, level by level as `test-fixtures` has them. */
function readPayloads(operations: Operations, fixtures: string) {
  const byOperation = Object.entries(operations).map(([operation, { body, responses }]) => {
    const answers = Object.entries(responses).map(
      ([status, response]) => [`[${status}]`, readNamed(response)] as const,
    );
    return [operation, toLevel([[".request", readNamed(body)], ...answers])] as const;
  });
  return toLevel([[fixtures, toLevel(byOperation)]]);
}

type Judged = Pick<Change, "bump" | "kind" | "event">;

/** What happened to one payload, or to a whole level of them. */
interface Finding extends Judged {
  operation: string | undefined;
  /** Where in the operation, such as `[404].left`; empty where it is the operation itself. */
  inside: string;
}

/** Where in a value, such as `participants[0].label`. */
function nameInside(path: Difference["path"]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** The payload of a request has the type of its value, and that of an answer the type of its schema. */
function judgeValue(difference: Difference): Judged {
  const { type, path } = difference;
  const inside = path.slice(5);
  const typed = path[2] === ".request";
  const patch = (event: string): Judged => ({ bump: "patch", kind: "changed", event });
  if (inside.length === 0) return patch("has other values");
  const name = `\`${nameInside(inside)}\``;
  if (type === "REMOVE") {
    const event = `no longer has ${name}`;
    const named = typeof inside.at(-1) === "string";
    return typed && named ? { bump: "major", kind: "removed", event } : patch(event);
  }
  if (type === "CREATE") return patch(`also has ${name}`);
  const alike = typeof difference.value === typeof difference.oldValue;
  if (alike || !typed) return patch(`has another ${name}`);
  return { bump: "major", kind: "changed", event: `has another kind of value in ${name}` };
}

function judge(difference: Difference): Judged {
  const { type, path } = difference;
  if (path[4] === "value") return judgeValue(difference);
  if (path[4] !== undefined) {
    return { bump: "patch", kind: "changed", event: "is documented in other words" };
  }
  return type === "REMOVE"
    ? { bump: "major", kind: "removed", event: "is gone" }
    : { bump: "minor", kind: "added", event: "is new" };
}

function find(difference: Difference): Finding {
  const [, operation, part = "", named] = difference.path;
  const level: unknown = difference.type === "REMOVE" ? difference.oldValue : difference.value;
  const [only, ...others] = Object.keys(Object(level));
  // A body with a single payload is told by the name of that.
  const single = difference.path.length === 3 && others.length === 0 ? only : undefined;
  const name = named ?? single;
  return {
    ...judge(difference),
    operation: operation?.toString(),
    inside: name === undefined ? `${part}` : `${part}.${name}`,
  };
}

/** One payload is told by what weighs most in it; how much else there is, by number. */
function summarize(findings: readonly Finding[]): Finding[] {
  const values = findings.filter(({ event }) => event !== "is documented in other words");
  const told = values.length > 0 ? values : findings;
  const bump = strongest(told);
  const first = told.find((finding) => finding.bump === bump);
  if (first === undefined) return [];
  const more = told.length === 1 ? "" : `, and differs in ${told.length - 1} more`;
  return [{ ...first, event: `${first.event}${more}` }];
}

/**
 * Finds the payloads that `test-fixtures` gained and lost, and those that are others now. A level
 * that is new or gone is told as a whole, and what several operations have in common is told once.
 */
export function compareExamples(base: Operations, now: Operations, fixtures: string): Change[] {
  const found = microdiff(readPayloads(base, fixtures), readPayloads(now, fixtures)).map(find);
  const payloads = Object.values(
    Object.groupBy(found, ({ operation, inside }) => `${operation}${inside}`),
  );
  const alike = Object.groupBy(
    payloads.flatMap((findings = []) => summarize(findings)),
    ({ operation, inside, event }) => `${inside || operation} ${event}`,
  );
  return Object.values(alike).flatMap((findings = []) =>
    findings.slice(0, 1).map(({ bump, kind, event, inside }) => {
      const operations = findings.flatMap(({ operation }) => operation ?? []);
      const name = operations.length > 1 ? ["*"] : operations;
      const subject = `\`${["fixtures", fixtures, ...name].join(".")}${inside}\``;
      return { bump, kind, event, operations, subject };
    }),
  );
}
