import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packPackage, readPublishedPackages, repository } from "@conference-kit/shared";
import { transform } from "esbuild";
import { folderOf, type Snippet } from "./snippet.ts";

const own = join(import.meta.dirname, "..");
const others = ["@opentelemetry/api", "express", "fast-check", "jest", "openapi-fetch", "vitest"];

/** A project outside of the workspace that has our packages as they are published. */
export interface Project {
  readonly folder: string;
  /** Writes a block as JavaScript, and gives its path. */
  write(snippet: Snippet): Promise<string>;
  remove(): void;
}

function link(name: string, tool: string, modules: string): void {
  const place = join(modules, name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(join(own, "node_modules", tool)), place, "junction");
}

/** Makes a project with the built packages and one version of msw: `msw` or `msw2`. */
export async function createProject(msw: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-snippets-"));
  const modules = join(folder, "node_modules");
  for (const item of readPublishedPackages(repository)) {
    const packed = join(folder, "packed", item.name);
    mkdirSync(dirname(packed), { recursive: true });
    const { contents } = await packPackage(item, dirname(packed));
    cpSync(contents, join(modules, item.name), { recursive: true });
  }
  for (const name of others) link(name, name, modules);
  link("msw", msw, modules);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ type: "module", jest: { transform: {} } }),
  );
  for (const module of ["given.mjs", "no-network.mjs"]) {
    cpSync(join(own, "given", module), join(folder, module));
  }
  return {
    folder,
    async write(snippet) {
      const path = join(folder, folderOf(snippet), snippet.file.replace(/\.ts$/, ".js"));
      const { code } = await transform(snippet.code, {
        loader: snippet.language,
        target: "node20.19",
      });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
