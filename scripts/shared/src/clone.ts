import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CommandOptions, run } from "./command.ts";
import { repository } from "./repository.ts";

/** Test helper: a repository of its own, with the state of the work tree and its dependencies. */
export interface Clone extends Disposable {
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces a text, and throws if the file doesn't contain it. */
  edit(file: string, from: string | RegExp, to: string): void;
  run(command: string, parameters: readonly string[], options?: CommandOptions): Promise<string>;
  commit(): Promise<void>;
}

/**
 * The environment without the variables by which CI or an outer run configures turbo, and by which an
 * outer pnpm script keeps pnpm from installing.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const outer = /^TURBO_|_verify_deps_before_run$/i;
  const own = Object.entries(process.env).filter(([name]) => !outer.test(name));
  return { ...Object.fromEntries(own), TURBO_TELEMETRY_DISABLED: "1" };
}

async function copyWorkTree(root: string): Promise<void> {
  const listed = await run("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: repository,
  });
  for (const file of listed.split("\0")) {
    const source = join(repository, file);
    if (file !== "" && existsSync(source)) cpSync(source, join(root, file));
  }
}

function linkDependencies(root: string): void {
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  for (const folder of globSync("{*,packages/*,scripts/*}/node_modules", { cwd: repository })) {
    // Links between packages are relative, so they lead to the packages of the copy.
    cpSync(join(repository, folder), join(root, folder), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  // The dependencies are shared, so no command may install any.
  const settings = join(root, "pnpm-workspace.yaml");
  const text = readFileSync(settings, "utf8");
  writeFileSync(
    settings,
    text.replace("verifyDepsBeforeRun: install", "verifyDepsBeforeRun: false"),
  );
}

function openClone(root: string): Clone {
  const env = cleanEnvironment();
  const clone: Clone = {
    root,
    read: (file) => readFileSync(join(root, file), "utf8"),
    write: (file, text) => writeFileSync(join(root, file), text),
    edit(file, from, to) {
      const text = clone.read(file);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${from}`);
      clone.write(file, changed);
    },
    run: (command, parameters, options) => run(command, parameters, { cwd: root, env, ...options }),
    async commit() {
      const author = ["-c", "user.name=Maintainer", "-c", "user.email=maintainer@example.com"];
      await clone.run("git", ["add", "--all"]);
      await clone.run("git", [...author, "commit", "--quiet", "--message", "Change"]);
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
  return clone;
}

/**
 * Clones the work tree with its uncommitted changes, which become a commit on `main`.
 *
 * @param dependencies - `linked` uses the installed dependencies; `none` leaves the clone without any.
 */
export async function createClone(dependencies: "linked" | "none" = "linked"): Promise<Clone> {
  const clone = openClone(mkdtempSync(join(tmpdir(), "conference-kit-clone-")));
  await copyWorkTree(clone.root);
  if (dependencies === "linked") linkDependencies(clone.root);
  await clone.run("git", ["init", "--quiet", "--initial-branch=main"]);
  // A link is no folder, so `node_modules/` in .gitignore does not match it.
  appendFileSync(join(clone.root, ".git/info/exclude"), "/node_modules\n");
  await clone.commit();
  return clone;
}

/** Clones a clone, as another machine would. */
export async function cloneAgain(original: Clone): Promise<Clone> {
  const clone = openClone(mkdtempSync(join(tmpdir(), "conference-kit-clone-")));
  await clone.run("git", ["clone", "--quiet", "--local", original.root, "."]);
  linkDependencies(clone.root);
  return clone;
}
