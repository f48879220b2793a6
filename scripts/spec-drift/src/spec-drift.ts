import type { LoadedSpecification } from "@conference-kit/specifications";
import { compareClient, type Drift } from "./compare-client.ts";
import { type Deviation, deviationsFile, judge } from "./deviations.ts";
import type { ReadClient } from "./read-client.ts";
import { suggestEdit } from "./suggest-edit.ts";

/** The result of a comparison. */
export interface CommandResult {
  /** Markdown that says what to edit. */
  report: string;
  drifts: Drift[];
  failed: boolean;
}

function describeDrift({ operation, what, kind, name, own }: Drift, client: string): string {
  if (kind === "different") {
    const ours = what === "path" ? own?.view.path : own?.view.method;
    return `${client} calls \`${operation}\` with the ${what} \`${name}\`, not \`${ours}\`. Correct it.`;
  }
  if (what === "call") {
    return `Nothing says how ${client} calls \`${operation}\`. Say it, or \`none\` where it can't.`;
  }
  if (what === "operation") {
    return kind === "missing"
      ? `${client} has \`${name}\` (\`${operation}\`), which no specification describes. Describe it, or record in ${deviationsFile} why not.`
      : `${client} has no \`${name}\`, which \`${operation}\` is said to be. Correct its x-official-call, or remove it.`;
  }
  return kind === "missing"
    ? `${client} has the ${what} \`${name}\` of \`${operation}\`, which the specification lacks. Add it.`
    : `${client} doesn't have the ${what} \`${name}\` of \`${operation}\`. Remove it, or say why it stays.`;
}

/** Compares the specifications of a repository with the official client. */
export function findDrift(
  root: string,
  client: ReadClient,
  specifications: readonly LoadedSpecification[],
  deviations: readonly Deviation[],
): CommandResult {
  const drifts = compareClient(client, specifications);
  const { unrecorded, recorded, outdated } = judge(drifts, deviations);
  const name = `twilio ${client.version}`;
  const items = unrecorded.map((drift) => {
    const { place, yaml } = suggestEdit(root, drift, `The official client ${name}`);
    return `- ${describeDrift(drift, name)}\n  ${place}\n\n${fence(yaml)}`;
  });
  const stale = outdated.map(
    ({ operation, what, name: recordedName }) =>
      `- ${deviationsFile} records the ${what} \`${recordedName}\` of \`${operation}\`, which is no deviation from ${name} any more. Remove it.`,
  );
  const count = unrecorded.length + outdated.length;
  const summary = `Differences from ${name}: ${count}. Recorded ones: ${recorded}.`;
  return {
    report: [summary, ...items, ...stale].join("\n\n"),
    drifts: unrecorded,
    failed: count > 0,
  };
}

/** A block of code within an item of a list. */
function fence(yaml: string): string {
  const lines = ["```yaml", ...yaml.trimEnd().split("\n"), "```"];
  return lines.map((line) => `  ${line}`.trimEnd()).join("\n");
}
