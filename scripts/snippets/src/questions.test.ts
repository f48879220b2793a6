import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { repository } from "@conference-kit/shared";
import type { Link, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";

/** A link of a document to a file, or to a heading in it, with the line that the link stands in. */
interface Reference {
  readonly file: string;
  readonly heading: string;
  readonly line: string;
}

const read = (file: string): string => readFileSync(posix.join(repository, file), "utf8");

function listLinks(node: Nodes): Link[] {
  if (node.type === "link") return [node];
  return "children" in node ? node.children.flatMap(listLinks) : [];
}

/** Lists the links of a document to files of the repository. */
function readReferences(document: string): Reference[] {
  const text = read(document);
  const lines = text.split("\n");
  return listLinks(fromMarkdown(text)).flatMap(({ url, position }) => {
    const [path = "", heading = ""] = url.split("#");
    if (URL.canParse(url) || position === undefined) return [];
    const file = path === "" ? document : posix.join(posix.dirname(document), path);
    return { file, heading, line: lines[position.start.line - 1] ?? "" };
  });
}

const first = readReferences("README.md");
const second = first
  .filter(({ file }) => file.endsWith(".md"))
  .flatMap(({ file }) => readReferences(file));
const references = [...first, ...second];

test.each([
  ["Where is the retry policy?", "packages/client-runtime/src/retry.ts", "planRetry"],
  ["How do I make `Timeout` start at 3?", "openapi/voice-v2010.yaml", " Timeout:"],
  ["Which code does a failing title belong to?", "CONTRIBUTING.md", "## Find the code of a test"],
  ["How do I add an error?", "openapi/components/errors.yaml", "examples:"],
  ["How do I rename a field?", "openapi/inventory/facts-voice.yaml", "statements:"],
  ["How do I add a field?", "CONTRIBUTING.md", "## Add a field"],
  [
    "What does `spec:diff` do with a removed value?",
    "scripts/spec-diff/src/edits/requests.ts",
    "a value is removed from a request list",
  ],
  ["Where is the form encoder?", "packages/client-runtime/src/encode.ts", "encodeForm"],
  ["What starts Prism?", "packages/mock/src/start-prism.ts", "startPrism"],
  [
    "How is a secret kept out of an error?",
    "packages/client-runtime/src/redact.ts",
    "createRedact",
  ],
  [
    "Where are the versions of Node.js listed?",
    "scripts/shared/tools/runtimes/package.json",
    "node20",
  ],
  ["How do I run one contract test?", "CONTRIBUTING.md", "pnpm contract operations/requests -t"],
])("within two links of the README, %j is answered in %s by %j", (question, file, words) => {
  const answers = references.filter(({ line }) => line.includes(question));
  expect(answers.map((reference) => reference.file)).toContain(file);
  expect(read(file)).toContain(words);
  // A reader looks for a name in the code; a heading or a title is found without being quoted.
  if (!/^\w+$/.test(words)) return;
  expect(read(file)).toMatch(new RegExp(`\\b${words}\\b`));
  expect(answers.map(({ line }) => line).join("\n")).toContain(`\`${words}\``);
});

/** Lists the headings of a document as links name them. */
function readHeadings(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

test("turbo runs these tests again when a file changes or goes that a link leads to", () => {
  const inputs: string[] = JSON.parse(read("scripts/snippets/turbo.json")).tasks.test.inputs;
  const globs = inputs.map((input) => input.replace("$TURBO_ROOT$/", ""));
  const unwatched = references.filter(
    ({ file }) => !globs.some((glob) => posix.matchesGlob(file, glob)),
  );
  expect(unwatched).toEqual([]);
});

test("the README and the documents that it links to have no broken link", () => {
  expect(references.length).toBeGreaterThan(50);
  const broken = references.filter(({ file, heading }) => {
    if (!existsSync(posix.join(repository, file))) return true;
    return heading !== "" && !readHeadings(file).includes(heading);
  });
  expect(broken).toEqual([]);
});
