import { join } from "node:path";
import { createLocate, guessOfficialCall, type SchemaView } from "@conference-kit/specifications";
import { stringify } from "yaml";
import type { Drift } from "./compare-client.ts";
import { deviationsFile } from "./deviations.ts";
import type { OwnOperation } from "./read-client.ts";

/** What to do about a drift: where, and the YAML that does it. */
export interface Edit {
  /** Such as `openapi/voice-v2010.yaml:1234:5`. */
  place: string;
  yaml: string;
}

/** Most drifts are in the same file, which is read once. */
const locate = createLocate();

/** The schema whose members a drift is about: that of the body, of the answer, or of a list's items. */
function findSchema({ what, name }: Drift, { view }: OwnOperation): string | undefined {
  if (what === "parameter") {
    if (!name.startsWith("body ")) return undefined;
    return Object.values(view.body?.contents ?? {})[0]?.schema.name;
  }
  const answer = Object.entries(view.responses).find(([status]) => status.startsWith("2"))?.[1];
  const schema = Object.values(answer?.contents ?? {})[0]?.schema;
  const lists = Object.values(schema?.properties ?? {}).flatMap((member: SchemaView) =>
    member.items === undefined || Object.keys(member.items.properties).length === 0
      ? []
      : [member.items],
  );
  return (lists[0] ?? schema)?.name;
}

function nameWithin(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** Where the drift is to be mended: what encloses it, where it isn't there itself. */
function findPath({ what, name, kind }: Drift, own: OwnOperation, schema?: string): string[] {
  const { path, method } = own.view;
  if (what === "path") return ["paths", path];
  if (schema === undefined || ["operation", "call", "method"].includes(what)) {
    return ["paths", path, method, ...(what === "parameter" ? ["parameters"] : [])];
  }
  const member = kind === "extra" ? [nameWithin(name)] : [];
  return ["components", "schemas", schema, "properties", ...member];
}

const types: Readonly<Record<string, object>> = {
  number: { type: "integer" },
  boolean: { type: "boolean" },
  "string[]": { type: "array", items: { type: "string" } },
};

/** The YAML that describes what the official client has and we have not. */
function describeMissing({ what, name, declared, own }: Drift, source: string): object {
  const { type = "string", description = "" } = declared ?? {};
  const schema = types[type] ?? { type: "string" };
  const text = description.replaceAll(/\\+'/g, "'");
  const marks = { "x-pii": "standard", "x-source": source };
  const [where, member = name] = name.split(" ");
  if (what === "operation") {
    const [method = "", path = ""] = name.split(" ");
    const operation = { operationId: "…", summary: "…", "x-source": source };
    return { [path]: { [method.toLowerCase()]: operation } };
  }
  if (what === "call" && own !== undefined) return { [name]: guessOfficialCall(own.operation) };
  if (what === "path") {
    const names = [...(own?.view.path.matchAll(/\{[^}]*\}/g) ?? [])].map(([each]) => each);
    return { [name.replaceAll("{}", () => names.shift() ?? "{}")]: "…" };
  }
  if (what === "method") return { [name]: "…" };
  if (what === "parameter" && where !== "body") {
    return [{ name: member, in: where, description: text, schema, "x-source": source }];
  }
  return { [member]: { ...schema, description: text, ...marks } };
}

/** Says how a drift is mended in the specifications, or recorded. */
export function suggestEdit(root: string, drift: Drift, source: string): Edit {
  const { own, operation, what, name, kind } = drift;
  const yaml =
    kind === "extra"
      ? stringify([{ operation, what, name, because: "…" }])
      : stringify(describeMissing(drift, source), { lineWidth: 100 });
  if (own === undefined) return { place: "openapi/, under paths", yaml };
  const path = findPath(drift, own, findSchema(drift, own));
  const place = locate({ file: join(root, own.file), path });
  return { place: kind === "extra" ? `${place}, or ${deviationsFile}` : place, yaml };
}
