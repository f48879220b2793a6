/** Opens every generated file: where it comes from and how to change it. */
export function generatedHeader(file: string): string {
  return `// Generated from ${file} by \`pnpm generate\`. Do not edit: edit the specification.\n`;
}
