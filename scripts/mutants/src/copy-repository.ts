import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repository } from "@conference-kit/shared";

const files = ["openapi", "packages", "package.json", "tsconfig.base.json", "vitest.config.ts"];
const leftOut = new Set(["node_modules", "dist", "reports", ".turbo"]);

function linkDependencies(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    // The tests find the packages of the repository by their sources.
    if (name !== "@conference-kit") symlinkSync(join(from, name), join(to, name));
  }
}

/** Copies what the contract tests need to a new folder, where defects do no harm. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "contract-mutants-"));
  for (const file of files) {
    cpSync(join(repository, file), join(copy, file), {
      recursive: true,
      filter: (path) => !leftOut.has(basename(path)),
    });
  }
  for (const folder of ["", ...readdirSync(join(repository, "packages"))]) {
    const place = folder === "" ? "" : join("packages", folder);
    const dependencies = join(repository, place, "node_modules");
    linkDependencies(dependencies, join(copy, place, "node_modules"));
  }
  return copy;
}
