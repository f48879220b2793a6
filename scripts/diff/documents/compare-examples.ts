import microdiff from "microdiff";
import type { Change } from "../change.ts";
import type { Operations } from "./locate.ts";

/** Example payloads by the name under which `test-fixtures` has them. */
function readExamples(operations: Operations, fixtures: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([operation, { responses }]) =>
      Object.entries(responses).flatMap(([status, { contents }]) =>
        Object.values(contents).flatMap(({ examples }) =>
          Object.entries(examples).map(([name, payload]) => [
            `fixtures.${fixtures}.${operation}[${status}].${name}`,
            payload,
          ]),
        ),
      ),
    ),
  );
}

/** Finds the payloads that `test-fixtures` gained and lost, and those with other values. */
export function compareExamples(base: Operations, now: Operations, fixtures: string): Change[] {
  const [baseExamples, nowExamples] = [readExamples(base, fixtures), readExamples(now, fixtures)];
  const findings = microdiff(baseExamples, nowExamples).map(({ type, path: [name, ...inside] }) => {
    const subject = `\`${name}\``;
    const operations = [`${name}`.split(/[.[]/)[2] ?? ""];
    if (type === "REMOVE" && inside.length === 0) {
      return { bump: "major", kind: "removed", operations, subject, event: "is gone" } as const;
    }
    if (type === "CREATE" && inside.length === 0) {
      return { bump: "minor", kind: "added", operations, subject, event: "is new" } as const;
    }
    return {
      bump: "patch",
      kind: "changed",
      operations,
      subject,
      event: "has other values",
    } as const;
  });
  return [...new Map(findings.map((finding) => [finding.subject, finding])).values()];
}
