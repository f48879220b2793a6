import ts from "typescript";

/** The blocks of a comment: what stands before the first tag, then each tag with its lines. */
function splitBlocks(comment: string): string[] {
  const text = comment
    .replace(/^\*/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n");
  const blocks = text.split(/\n?(?=^ ?@)/m).map((block) => block.trim());
  return blocks[0]?.startsWith("@") ? ["", ...blocks] : blocks;
}

/** A comment that begins with the description, and has no empty tag. */
function tidy(comment: string): string {
  const [first = "", ...tags] = splitBlocks(comment);
  const description = tags
    .find((tag) => tag.startsWith("@description "))
    ?.slice(13)
    .replaceAll(/\n {1,4}/g, "\n");
  const others = tags.filter((tag) => !/^@(description|enum)\b/.test(tag));
  // A title is a sentence before the description; a format is a remark after it.
  const prose = first.startsWith("Format: ") ? [description, first] : [first, description];
  const paragraphs = [...prose, others.join("\n")].filter(
    (part) => part !== undefined && part !== "",
  );
  const lines = paragraphs.join("\n\n").split("\n");
  if (lines.length === 1) return `* ${lines[0]} `;
  return `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** Tidies the comments that stand before a node and before everything in it. */
export function tidyComments(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node);
  if (comments !== undefined) {
    ts.setSyntheticLeadingComments(
      node,
      comments
        .map((comment) => ({ ...comment, text: tidy(comment.text) }))
        .filter((comment) => comment.text.trim() !== "*"),
    );
  }
  ts.forEachChild(node, tidyComments);
}
