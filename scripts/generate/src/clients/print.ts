import { escapeEnd, escapeTags } from "../print-comment.ts";

/** A list within brackets: on one line where it fits into 100 characters, else a line for each item. */
export function printList(before: string, items: readonly string[], after: string): string {
  const line = `${before}${items.join(", ")}${after}`;
  const longest = Math.max(...line.split("\n").map((part) => part.length));
  if (longest <= 100 && !items.some((item) => item.includes("\n"))) return line;
  const indentation = /^ */.exec(before.split("\n").at(-1) ?? "")?.[0] ?? "";
  const lines = items.map(
    (item) => `${indentation}  ${item.replaceAll("\n", `\n${indentation}  `)},\n`,
  );
  return `${before.trimEnd()}\n${lines.join("")}${indentation}${after.trimStart()}`;
}

/** An object as code. */
export function printObject(before: string, members: readonly string[], after: string): string {
  return members.length === 0
    ? `${before}{}${after}`
    : printList(`${before}{ `, members, ` }${after}`);
}

/** A text as code, in the quotes that need no escaping. */
export function printText(text: string): string {
  return text.includes('"') && !/['\\\n]/.test(text) ? `'${text}'` : JSON.stringify(text);
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** The name of a member as code, in quotes where it is no identifier. */
export function printKey(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** A member of an object as code. */
export function printAccess(object: string, name: string): string {
  return identifier.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** The names that a module takes from another, with types marked, or as types alone. */
function printNames(word: string, module: string, names: readonly string[]): string {
  const bare = (name: string): string => name.replace(/^type /, "");
  const sorted = [...new Set(names)].sort((a, b) =>
    bare(a).toLowerCase() < bare(b).toLowerCase() ? -1 : 1,
  );
  const types = sorted.every((name) => name.startsWith("type "));
  const listed = types ? sorted.map(bare) : sorted;
  return printList(
    `${word} ${types ? "type " : ""}{ `,
    listed,
    ` } from ${JSON.stringify(module)};\n`,
  );
}

/** The names that a module imports from another. */
export function printImport(module: string, names: readonly string[]): string {
  return printNames("import", module, names);
}

/** The names that a module exports of another. */
export function printExport(module: string, names: readonly string[]): string {
  return printNames("export", module, names);
}

/** Words in lines that fit beside a comment's margin. */
function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

/** A paragraph in lines that fit; each item of a list begins one of its own, and a table stays one. */
function wrapParagraph(paragraph: string, width: number): string {
  if (paragraph.trimStart().startsWith("|")) return paragraph.trim();
  const items = paragraph.split(/\n(?=\s*(?:[-*+]|\d+\.)\s)/);
  return items.map((item) => wrap(item, width)).join("\n");
}

/** Paragraphs in lines that fit; code between fences stays as it is. */
function wrapProse(text: string, width: number): string {
  return text
    .split(/^(```[\s\S]*?^```)$/m)
    .flatMap((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/\n\s*\n/)
            .filter((paragraph) => paragraph.trim() !== "")
            .map((paragraph) => wrapParagraph(paragraph, width)),
    )
    .join("\n\n");
}

/** JSDoc of paragraphs, each wrapped, and of tags, each as it is. */
export function printComment(
  paragraphs: readonly string[],
  tags: readonly string[] = [],
  indentation = "",
): string {
  const prose = wrapProse(paragraphs.join("\n\n"), 97 - indentation.length);
  const parts = [escapeTags(prose), ...(tags.length > 0 ? [tags.join("\n")] : [])];
  const text = escapeEnd(parts.join("\n\n"));
  const short = `${indentation}/** ${text} */\n`;
  if (tags.length === 0 && !text.includes("\n") && short.length <= 101) return short;
  const lines = text.split("\n").map((line) => `${indentation} * ${line}`.trimEnd());
  return `${indentation}/**\n${lines.join("\n")}\n${indentation} */\n`;
}
