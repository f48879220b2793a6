import microdiff from "microdiff";
import type { Change } from "../change.ts";
import type { Operations } from "./locate.ts";

/** The named examples of every body, by the name under which `test-fixtures` has them. */
function readExamples(operations: Operations, fixtures: string) {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([operation, { body, responses }]) => {
      const bodies = [
        [".request", body] as const,
        ...Object.entries(responses).map(
          ([status, response]) => [`[${status}]`, response] as const,
        ),
      ];
      return bodies.flatMap(([part, holder]) =>
        Object.values(holder?.contents ?? {}).flatMap(({ examples }) =>
          Object.entries(examples).map(([name, example]) => [
            `fixtures.${fixtures}.${operation}${part}.${name}`,
            { operation, ...example },
          ]),
        ),
      );
    }),
  );
}

function judge(type: string, inside: readonly unknown[]): Pick<Change, "bump" | "kind" | "event"> {
  if (inside[0] === "value") return { bump: "patch", kind: "changed", event: "has other values" };
  if (inside.length > 0) {
    return { bump: "patch", kind: "changed", event: "is documented in other words" };
  }
  return type === "REMOVE"
    ? { bump: "major", kind: "removed", event: "is gone" }
    : { bump: "minor", kind: "added", event: "is new" };
}

/** Finds the payloads that `test-fixtures` gained and lost, and those that are others now. */
export function compareExamples(base: Operations, now: Operations, fixtures: string): Change[] {
  const [baseExamples, nowExamples] = [readExamples(base, fixtures), readExamples(now, fixtures)];
  const findings = microdiff(baseExamples, nowExamples).map(({ type, path }) => {
    const [name, ...inside] = path;
    const example = nowExamples[`${name}`] ?? baseExamples[`${name}`];
    const operations = example === undefined ? [] : [example.operation];
    return { ...judge(type, inside), operations, subject: `\`${name}\`` };
  });
  return [...new Map(findings.map((finding) => [finding.subject, finding])).values()];
}
