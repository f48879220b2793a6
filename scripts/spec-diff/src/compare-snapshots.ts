import { listResources } from "@conference-kit/generate";
import { viewOperations } from "@conference-kit/specifications";
import { type Change, joinChanges } from "./change.ts";
import { type ClientChange, compareClients } from "./documents/compare-clients.ts";
import { compareConstraints, type Operations } from "./documents/compare-constraints.ts";
import { compareExamples } from "./documents/compare-examples.ts";

import type { SpecificationState } from "./snapshot.ts";
import { compareDocumentation } from "./types/compare-documentation.ts";
import { compareGeneratedTypes } from "./types/compare-generated-types.ts";

export interface SpecificationChanges {
  /** What changed for users of the types. */
  types: Change[];
  /** What changed for users of the generated clients, beside the types that they hand on. */
  clients: ClientChange[];
  /** What changed for users of the example payloads, and of the builders. */
  examples: Change[];
}

const nothing = { operations: {}, types: "export {};\n" } as const;

function read(snapshot: SpecificationState | undefined): { operations: Operations; types: string } {
  if (snapshot === undefined) return nothing;
  return { operations: viewOperations(snapshot.document), types: snapshot.types };
}

/** A builder is documented by what is said of the resource that it makes. */
function compareBuilders(
  base: SpecificationState | undefined,
  now: SpecificationState | undefined,
): Change[] {
  const describe = (snapshot: SpecificationState | undefined) =>
    snapshot === undefined
      ? []
      : listResources(snapshot.specification, snapshot.document).map(
          ({ name, description }) => [name, description] as const,
        );
  const before = new Map(describe(base));
  return describe(now).flatMap(([name, description]): Change[] => {
    if ((before.get(name) ?? description) === description) return [];
    const event = "is documented in other words";
    return [{ bump: "patch", kind: "changed", operations: [], subject: `\`build${name}\``, event }];
  });
}

/** Finds every difference between two snapshots of a specification that a user can notice. */
export function compareSnapshots(
  baseSnapshot: SpecificationState | undefined,
  nowSnapshot: SpecificationState | undefined,
): SpecificationChanges {
  const [base, now] = [read(baseSnapshot), read(nowSnapshot)];
  const webhooks = Object.entries({ ...base.operations, ...now.operations })
    .filter(([, { webhook }]) => webhook)
    .map(([id]) => id);
  const { file = "", fixtures = "" } = (nowSnapshot ?? baseSnapshot)?.specification ?? {};
  const told = [
    ...compareGeneratedTypes(file, base.types, now.types, new Set(webhooks)),
    ...compareConstraints(base.operations, now.operations),
  ];
  const subjects = new Set(told.map(({ subject }) => subject));
  const documented = compareDocumentation(base.types, now.types);
  return {
    types: joinChanges([...told, ...documented.filter(({ subject }) => !subjects.has(subject))]),
    clients: compareClients(baseSnapshot?.document, nowSnapshot?.document),
    examples: joinChanges([
      ...compareExamples(base.operations, now.operations, fixtures),
      ...compareBuilders(baseSnapshot, nowSnapshot),
    ]),
  };
}
