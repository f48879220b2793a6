import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findDifferences, generateOutputs, writeOutputs } from "@conference-kit/generate";
import { repository } from "@conference-kit/shared";
import { parseDocument } from "yaml";
import { type Edit, set } from "./edits/edit.ts";

export const insights = "openapi/insights-v1.yaml";

/** Edits a specification by its structure, so that its words may be edited at any time. */
export function editYaml(text: string, change: Edit["edit"]): string {
  const document = parseDocument(text);
  change(document);
  return document.toString();
}

/** A repository of its own with our specifications, to be edited and committed in a test. */
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

function copyInto(root: string): void {
  const manifests = globSync("packages/*/{package.json,src/generated/*.ts}", { cwd: repository });
  for (const path of ["openapi", "redocly.yaml", ".changeset/config.json", ...manifests]) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  for (const manifest of globSync("packages/*/package.json", { cwd: root })) {
    const file = join(root, manifest);
    const content: object = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...content, version: "1.0.0" }));
  }
}

/** Creates a repository with one commit on `main`, as if every package was released as 1.0.0. */
export function createTestRepository(): TestRepository {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-diff-"));
  copyInto(root);
  const git = (...parameters: readonly string[]): string =>
    execFileSync("git", [...author, ...parameters], { cwd: root, encoding: "utf8" });
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
  };
  git("init", "--quiet", "--initial-branch", "main");
  commit();
  return {
    root,
    git,
    read,
    write,
    edit: (change) => write(insights, editYaml(read(insights), change)),
    async generate() {
      const outputs = await generateOutputs(root);
      writeOutputs(outputs, findDifferences(outputs, root), root);
    },
    commit,
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
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
