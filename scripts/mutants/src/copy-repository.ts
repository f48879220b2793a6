import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { repository } from "@conference-kit/shared";

const files = [
  ...["openapi", "packages", "scripts/generate", "scripts/shared", "scripts/specifications"],
  ...["package.json", "redocly.yaml", "tsconfig.base.json", "vitest.config.ts"],
];
const leftOut = new Set(["node_modules", "dist", "reports", ".turbo"]);

/** Links the packages of others from the repository, and our own from the copy. */
function linkDependencies(from: string, to: string, copy: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const dependency = join(from, name);
    if (name === "@conference-kit") {
      for (const own of readdirSync(dependency)) {
        const place = relative(repository, realpathSync(join(dependency, own)));
        mkdirSync(join(to, name), { recursive: true });
        symlinkSync(join(copy, place), join(to, name, own));
      }
    } else symlinkSync(dependency, join(to, name));
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
  for (const place of ["", ...globSync("{packages,scripts}/*", { cwd: copy })]) {
    const dependencies = join(repository, place, "node_modules");
    linkDependencies(dependencies, join(copy, place, "node_modules"), copy);
  }
  return copy;
}
