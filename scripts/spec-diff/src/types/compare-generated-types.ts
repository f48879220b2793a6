import type { Change } from "../change.ts";
import { type Place, subjectOf } from "../place.ts";
import { compareRequests } from "./compare-requests.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareTypes } from "./compare-types.ts";
import { compileTypes } from "./compile.ts";
import type { TypeComparison } from "./context.ts";
import { readMembers } from "./read-member.ts";

/** Whether builders make it: the bodies that an operation answers. */
const isBuilt = ({ operation, side, part }: Place): boolean =>
  operation !== "" && side === "response" && part.endsWith(" response");

type Finding = Omit<Change, "operations" | "subject">;

function compareNames(
  base: ReadonlySet<string>,
  now: ReadonlySet<string>,
  report: (name: string, finding: Finding) => void,
): void {
  for (const name of base) {
    if (!now.has(name)) report(name, { bump: "major", kind: "removed", event: "is gone" });
  }
  for (const name of now) {
    if (!base.has(name)) report(name, { bump: "minor", kind: "added", event: "is new" });
  }
}

/** Compares the schemas that no operation has as such, only what is made of them. */
function compareOtherSchemas(context: TypeComparison): void {
  for (const [schema, base] of context.base.schemas) {
    const now = context.now.schemas.get(schema);
    if (now === undefined || context.compared.has(schema)) continue;
    const place = { operation: "", side: "response", part: "", schema, path: "" } as const;
    compareTypes(context, base, now, place);
  }
}

/**
 * Finds what changed between two generated modules: their operations, and the types they name. What
 * Twilio sends to a webhook is received, and its answer is passed.
 */
export function compareGeneratedTypes(
  specification: string,
  baseSource: string,
  nowSource: string,
  webhooks: ReadonlySet<string>,
): Change[] {
  if (baseSource === nowSource) return [];
  const compiled = compileTypes(specification, baseSource, nowSource);
  const changes: Change[] = [];
  const context: TypeComparison = {
    ...compiled,
    comparing: new Set(),
    compared: new Set(),
    report: (place, { narrows, ...finding }) => {
      const operations = place.operation === "" ? [] : [place.operation];
      changes.push({
        ...finding,
        side: place.side,
        operations,
        subject: subjectOf(place),
        ...(narrows && finding.bump === "minor" && isBuilt(place) && { narrows }),
      });
    },
  };
  const [base, now] = [compiled.base, compiled.now].map(({ operations }) =>
    readMembers(compiled.checker, operations),
  );
  if (base === undefined || now === undefined) return changes;
  compareNames(new Set(base.keys()), new Set(now.keys()), (operation, finding) => {
    changes.push({ ...finding, operations: [operation], subject: `operation \`${operation}\`` });
  });
  for (const [operation, baseOperation] of base) {
    const nowOperation = now.get(operation);
    if (nowOperation === undefined) continue;
    const received = webhooks.has(operation);
    const at = (side: Place["side"]) => ({ operation, side, path: "" });
    compareRequests(context, baseOperation, nowOperation, at(received ? "response" : "request"));
    compareResponses(context, baseOperation, nowOperation, at(received ? "request" : "response"));
  }
  compareOtherSchemas(context);
  compareNames(compiled.base.components, compiled.now.components, (name, finding) => {
    const subject = `type \`${name.replace("schemas.", "")}\``;
    changes.push({ ...finding, operations: [], subject });
  });
  return changes;
}
