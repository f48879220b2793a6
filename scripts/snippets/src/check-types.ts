import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError, repository, run } from "@conference-kit/shared";
import { folderOf, listSnippets, type Snippet } from "./snippet.ts";

const own = join(import.meta.dirname, "..");
const options = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  target: "es2023",
  lib: ["ES2024", "DOM", "DOM.Iterable"],
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

/** Writes blocks and what they take for given into a folder, with a project for each language. */
function write(folder: string, snippets: readonly Snippet[]): void {
  for (const snippet of snippets) {
    const path = join(folder, folderOf(snippet), snippet.file);
    mkdirSync(dirname(path), { recursive: true });
    // Each block is a module, whether it imports anything or not.
    writeFileSync(path, `${snippet.code}\nexport {};\n`);
  }
  const projects = {
    ts: { ...options, types: ["node"] },
    // JavaScript parameters have no types, and Jest's functions are global.
    js: { ...options, checkJs: true, noImplicitAny: false, types: ["node", "vitest/globals"] },
  };
  for (const [language, compilerOptions] of Object.entries(projects)) {
    const include = [`**/*.${language}`, "../../given/given.d.ts"];
    const project = JSON.stringify({ compilerOptions, include });
    writeFileSync(join(folder, `tsconfig.${language}.json`), project);
  }
}

/** Says where a message's block stands: `README.md, line 12`. */
function locate(message: string, snippets: readonly Snippet[]): string {
  const found = snippets.find((snippet) =>
    message.replaceAll("\\", "/").includes(`${folderOf(snippet)}/${snippet.file}(`),
  );
  return found === undefined
    ? message
    : `${found.document}, the block at line ${found.line}: ${message}`;
}

const snippets = listSnippets(repository);
mkdirSync(join(own, "reports"), { recursive: true });
const folder = mkdtempSync(join(own, "reports/types-"));
try {
  write(folder, snippets);
  for (const language of ["ts", "js"]) {
    await run("tsc", ["-p", `tsconfig.${language}.json`], { cwd: folder });
  }
  console.log(`${snippets.length} blocks of code in READMEs are type-checked`);
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  for (const line of error.message.split("\n")) console.error(locate(line, snippets));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
