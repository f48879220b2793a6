/** Opens every generated file: where it comes from and how to change it. */
export function generatedHeader(file: string): string {
  return `// Generated from ${file} by \`pnpm generate\`. Do not edit: edit the specification.\n`;
}

/** Prose whose lines begin no tag of JSDoc: `@everyone` is a word of it. */
export function escapeTags(prose: string): string {
  return prose.replaceAll(/^(\s*)@/gm, "$1\\@");
}

/** Text that does not end the comment in which it stands. */
export function escapeEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** A description as JSDoc on one line. */
export function printComment(text: string): string {
  return `/** ${escapeEnd(escapeTags(text.trim().replaceAll(/\s+/g, " ")))} */`;
}
