import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const fenced = /^```(\w+)[^\n]*\n(.*?)^```$/gms;

/** All code of the README in one language. */
export function readCode(language: string): string[] {
  return [...text.matchAll(fenced)].flatMap(([, of, code = ""]) => (of === language ? [code] : []));
}

/** The first code below a heading of the README. */
export function readExample(heading: string): string {
  const [, below = ""] = text.split(`\n${heading}\n`);
  const [, , code] = fenced[Symbol.matchAll](below).next().value ?? [];
  if (code === undefined) throw new Error(`README.md has no code below "${heading}".`);
  return code;
}
