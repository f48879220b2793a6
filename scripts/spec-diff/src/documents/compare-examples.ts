import type { BodyView, ExampleView, ResponseView } from "@conference-kit/specifications";
import microdiff, { type Difference } from "microdiff";
import type { Change } from "../change.ts";
import type { Operations } from "./locate.ts";

const otherValues = "has other values";

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

/** What happened to one payload, or to a whole level of them. */
interface Finding extends Pick<Change, "bump" | "kind" | "event"> {
  operation: string | undefined;
  /** Where in the operation, such as `[404].left`; empty where it is the operation itself. */
  inside: string;
}

function judge({ type, path }: Difference): Pick<Change, "bump" | "kind" | "event"> {
  const field = path[4];
  if (field === "value") return { bump: "patch", kind: "changed", event: otherValues };
  if (field !== undefined) {
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

/**
 * Finds the payloads that `test-fixtures` gained and lost, and those that are others now. A level
 * that is new or gone is told as a whole, and what several operations have in common is told once.
 */
export function compareExamples(base: Operations, now: Operations, fixtures: string): Change[] {
  const told = new Map<string, Finding>();
  for (const difference of microdiff(readPayloads(base, fixtures), readPayloads(now, fixtures))) {
    const finding = find(difference);
    const place = `${finding.operation}${finding.inside}`;
    if (told.get(place)?.event !== otherValues) told.set(place, finding);
  }
  const alike = Object.groupBy(
    told.values(),
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
