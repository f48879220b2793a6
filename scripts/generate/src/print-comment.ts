/** Opens every generated file: where it comes from and how to change it. */
export function generatedHeader(file: string): string {
  return `// Generated from ${file} by \`pnpm generate\`. Do not edit: edit the specification.\n`;
}

/** A description as JSDoc on one line. */
export function printComment(text: string): string {
  return `/** ${text.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/")} */`;
}
