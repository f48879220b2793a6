import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "./command.ts";
import { repository } from "./repository.ts";

/** Test helper: a committed repository with two packages, one of which depends on the other. */
export interface SampleRepository {
  root: string;
  write(path: string, content: string | object): void;
  commit(): Promise<void>;
}

export async function createSampleRepository(version = "0.1.0"): Promise<SampleRepository> {
  const root = mkdtempSync(join(tmpdir(), "conference-kit-sample-"));
  const write = (path: string, content: string | object): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      typeof content === "string" ? content : JSON.stringify(content, null, 2),
    );
  };
  const commit = async (): Promise<void> => {
    const author = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"];
    await run("git", ["add", "--all"], { cwd: root });
    await run("git", [...author, "commit", "--quiet", "--message", "Change"], { cwd: root });
  };
  const addPackage = (name: string, dependencies: Record<string, string>): void => {
    write(`packages/${name}/package.json`, {
      name: `@conference-kit/${name}`,
      version,
      type: "module",
      exports: "./dist/index.js",
      files: ["dist"],
      dependencies,
    });
    write(`packages/${name}/dist/index.js`, `export const name = "${name}";\n`);
  };
  write("package.json", { name: "sample", private: true });
  write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  write(".changeset/config.json", {
    changelog: join(repository, "scripts/release/src/changelog.ts"),
    privatePackages: { version: false, tag: false },
  });
  addPackage("zebra", {});
  addPackage("aardvark", { "@conference-kit/zebra": "workspace:^" });
  write("packages/secret/package.json", { name: "@conference-kit/secret", private: true });
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: root });
  await commit();
  return { root, write, commit };
}
