import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildPackages, readPublishedPackages, repository } from "@conference-kit/shared";

/** Test helper: the built packages in a folder of their own, where a test may break them. */
export interface BuiltCopy {
  root: string;
  edit(path: string, change: (text: string) => string): void;
  remove(path: string): void;
}

/** Builds what isn't built, and copies what a package is packed from. */
export async function copyBuiltPackages(): Promise<BuiltCopy> {
  await buildPackages();
  const root = mkdtempSync(join(tmpdir(), "conference-kit-copy-"));
  const folders = readPublishedPackages(repository).map(({ folder }) =>
    relative(repository, folder),
  );
  // Packing asks for the version of every package of the workspace that a manifest names, of private ones too.
  const manifests = globSync("{packages,scripts}/*/package.json", { cwd: repository });
  for (const path of ["package.json", "pnpm-workspace.yaml", ...manifests, ...folders]) {
    cpSync(join(repository, path), join(root, path), {
      recursive: true,
      filter: (source) => !/\/(node_modules|\.turbo|reports)$/.test(source),
    });
  }
  return {
    root,
    edit(path, change) {
      const file = join(root, path);
      const text = readFileSync(file, "utf8");
      const changed = change(text);
      if (changed === text) throw new Error(`the change leaves ${path} as it is`);
      writeFileSync(file, changed);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
  };
}
