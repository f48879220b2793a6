import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Code, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A block of code that a README shows. */
export interface Snippet {
  /** Path of the document in the repository. */
  readonly document: string;
  readonly line: number;
  readonly language: "ts" | "js";
  readonly code: string;
  /** The name under which the blocks after it import it. */
  readonly file: string;
  /** What runs it, when Node alone does not: a test runner. */
  readonly runner?: string;
  /** Why it is type-checked only. */
  readonly noRun?: string;
}

const documents = ["*.md", "{bench,examples,openapi}/README.md", "{packages,scripts}/*/README.md"];

function listCode(node: Nodes): Code[] {
  if (node.type === "code") return [node];
  return "children" in node ? node.children.flatMap(listCode) : [];
}

/** Reads what stands behind the language of a block: `no-run="why"`, `file="name.js"`. */
function readMeta(meta: string): ReadonlyMap<string, string> {
  return new Map(
    [...meta.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
  );
}

/** Lists the TypeScript and JavaScript of one document. */
export function readSnippets(document: string, text: string): Snippet[] {
  return listCode(fromMarkdown(text)).flatMap(({ lang, meta, value: code, position }, index) => {
    if (lang !== "ts" && lang !== "js") return [];
    const { start } = position ?? { start: { line: 0 } };
    const known = readMeta(meta ?? "");
    const noRun = known.get("no-run");
    const runner = known.get("run");
    return {
      document,
      line: start.line,
      language: lang,
      code,
      file: known.get("file") ?? `block-${index + 1}.${lang}`,
      ...(noRun === undefined ? {} : { noRun }),
      ...(runner === undefined ? {} : { runner }),
    };
  });
}

/** Lists the TypeScript and JavaScript of every README, and of what contributors read. */
export function listSnippets(root: string): Snippet[] {
  return documents
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((document) => document.replaceAll("\\", "/"))
    .toSorted()
    .flatMap((document) => readSnippets(document, readFileSync(join(root, document), "utf8")));
}

/** The folder of a document's blocks: its own, so that they can import each other. */
export function folderOf({ document }: Snippet): string {
  return dirname(document) === "." ? document.replace(".md", "") : dirname(document);
}
