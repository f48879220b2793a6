import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findDifferences, generateOutputs, writeOutputs } from "@conference-kit/generate";
import { parseDocument } from "yaml";
import { type Edit, set } from "./edits/edit.ts";

export const insights = "openapi/insights-v1.yaml";

/** Edits a specification by its structure, so that its words may be edited at any time. */
function editYaml(text: string, change: Edit["edit"]): string {
  const document = parseDocument(text);
  change(document);
  return document.toString();
}

/** A repository of its own with small specifications, to be edited and committed in a test. */
export interface TestRepository extends Disposable {
  root: string;
  git(...parameters: readonly string[]): string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Edits the specification of Insights. */
  edit(change: Edit["edit"]): void;
  /** Writes the generated files that the specifications give. */
  generate(): Promise<void>;
  commit(): void;
}

const author = ["-c", "user.name=Maintainer", "-c", "user.email=maintainer@example.com"];
const sample = join(import.meta.dirname, "sample");

const specifications = [
  { name: "insights-v1", typesPackage: "insights-types", fixtures: "insights", mockPort: 4010 },
  { name: "voice-v2010", typesPackage: "voice-participants", fixtures: "voice", mockPort: 4011 },
].map((entry) => ({ ...entry, file: `openapi/${entry.name}.yaml` }));

/** Packages as ours are, by what each depends on. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "client-runtime": [],
  "insights-types": [],
  "insights-summaries": ["client-runtime", "insights-types"],
  "voice-participants": ["client-runtime"],
  "test-fixtures": ["insights-types", "voice-participants"],
};

function git(root: string, ...parameters: readonly string[]): string {
  return execFileSync("git", [...author, ...parameters], { cwd: root, encoding: "utf8" });
}

function writeInto(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function generateIn(root: string): Promise<void> {
  const generated = [...(await generateOutputs(root))];
  // No comparison reads the payloads, and copying so many files would take longer than the tests.
  const outputs = new Map(generated.filter(([file]) => !file.includes("/payloads/")));
  writeOutputs(outputs, findDifferences(outputs, root), root);
}

function commitIn(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "Change");
}

/** One commit on `main`, as if every package was released as 1.0.0. */
async function createTemplate(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-diff-"));
  cpSync(sample, join(root, "openapi"), { recursive: true });
  writeInto(root, "openapi/specifications.json", JSON.stringify(specifications));
  writeInto(root, ".changeset/config.json", "{}");
  for (const [name, needed] of Object.entries(packages)) {
    const dependencies = needed.map((other) => [`@conference-kit/${other}`, "^1.0.0"]);
    const manifest = {
      name: `@conference-kit/${name}`,
      version: "1.0.0",
      dependencies: Object.fromEntries(dependencies),
    };
    writeInto(root, `packages/${name}/package.json`, JSON.stringify(manifest));
  }
  await generateIn(root);
  // No template: its sample hooks would be copied for every test.
  git(root, "init", "--quiet", "--initial-branch", "main", "--template", "");
  commitIn(root);
  // One file of all objects, for the same reason.
  git(root, "repack", "-a", "-d", "--quiet");
  return root;
}

let template: Promise<string> | undefined;

/** Creates a small repository of its own, with two specifications and the packages made of them. */
export async function createTestRepository(): Promise<TestRepository> {
  template ??= createTemplate();
  const root = mkdtempSync(join(tmpdir(), "conference-kit-diff-"));
  cpSync(await template, root, { recursive: true });
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const write = (file: string, text: string): void => writeInto(root, file, text);
  return {
    root,
    git: (...parameters) => git(root, ...parameters),
    read,
    write,
    edit: (change) => write(insights, editYaml(read(insights), change)),
    generate: () => generateIn(root),
    commit: () => commitIn(root),
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

/** Removes what all repositories of a test file were copied from. */
export async function removeTemplate(): Promise<void> {
  if (template !== undefined) rmSync(await template, { recursive: true });
  template = undefined;
}

const streamMetrics = ["components", "schemas", "StreamMetrics", "properties"];

/** Edits of a field of participant summaries, one for each bump. */
export const edits: Readonly<Record<"major" | "minor" | "patch", Edit["edit"]>> = {
  major: set([...streamMetrics, "mos", "type"], ["number", "null"]),
  minor: set([...streamMetrics, "delay"], {
    type: "number",
    description: "Delay.",
    "x-pii": "none",
    "x-source": "Measured",
  }),
  patch: set([...streamMetrics, "mos", "description"], "How good the sound is."),
};

/** What is reported of the major edit. */
export const majorChange = {
  bump: "major",
  kind: "changed",
  side: "response",
  operations: ["getParticipantSummary", "listParticipantSummaries"],
  subject: "`StreamMetrics.mos`",
  event: "may be null",
  reason: "code that reads it may meet what it was not written for",
};
