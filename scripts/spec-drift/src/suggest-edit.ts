import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guessOfficialCall, type SchemaView } from "@conference-kit/specifications";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Drift, OwnOperation } from "./compare-client.ts";
import { deviationsFile } from "./deviations.ts";

/** What to do about a drift: where, and the YAML that does it. */
export interface Edit {
  /** Such as `openapi/voice-v2010.yaml:1234`. */
  place: string;
  yaml: string;
}

type Path = readonly (string | number)[];

interface Opened {
  document: Document;
  lines: LineCounter;
}

/** What was opened before, by its text: most drifts are in the same file. */
const opened = new Map<string, Opened>();

function open(root: string, file: string): Opened {
  const text = readFileSync(join(root, file), "utf8");
  const known = opened.get(text);
  if (known !== undefined) return known;
  const lines = new LineCounter();
  const parsed = { document: parseDocument(text, { lineCounter: lines }), lines };
  opened.set(text, parsed);
  return parsed;
}

/** The line of the key that a path ends with; undefined where there is none. */
function lineOf({ document, lines }: Opened, path: Path): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const node = isSeq(parent)
    ? parent.items[Number(last)]
    : isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key
      : undefined;
  const { range } = Object(node);
  return Array.isArray(range) ? lines.linePos(Number(range[0])).line : undefined;
}

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

/** Where the drift is to be mended, the most exact place first. */
function listPaths(drift: Drift, own: OwnOperation): Path[] {
  const { path, method } = own.view;
  const operation = ["paths", path, method];
  const schema = findSchema(drift, own);
  if (drift.what === "path") return [["paths", path]];
  const member = nameWithin(drift.name);
  const properties = ["components", "schemas", schema ?? "", "properties"];
  return [
    ...(schema === undefined || ["operation", "call", "method"].includes(drift.what)
      ? []
      : [...(drift.kind === "extra" ? [[...properties, member]] : []), properties]),
    ...(drift.what === "parameter" ? [[...operation, "parameters"]] : []),
    operation,
  ];
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
  const described = open(root, own.file);
  const line = listPaths(drift, own)
    .map((path) => lineOf(described, path))
    .find((found) => found !== undefined);
  const place = line === undefined ? own.file : `${own.file}:${line}`;
  return { place: kind === "extra" ? `${place}, or ${deviationsFile}` : place, yaml };
}
