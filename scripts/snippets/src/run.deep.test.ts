import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPackages, installTools, repository, run } from "@conference-kit/shared";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createProject, type Project } from "./project.ts";
import { folderOf, listSnippets, type Snippet } from "./snippet.ts";

// Other programs start here: packing, test runners, and Node once a block.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

const snippets = listSnippets(repository).filter(({ noRun }) => noRun === undefined);
const titled = snippets.map((snippet) => ({ ...snippet, snippet }));

let tools: string;

beforeAll(async () => {
  await buildPackages();
  tools = await installTools("runtimes");
});

/** What Node takes to run a block. */
function listParameters({ runner }: Snippet, path: string, modules: string): string[] {
  switch (runner) {
    case undefined:
      return [path];
    case "node --test":
      return ["--test", path];
    case "vitest":
      return [join(modules, "vitest/vitest.mjs"), "run", path];
    case "jest":
      return [join(modules, "jest/bin/jest.js"), "--runTestsByPath", path];
    default:
      return expect.fail(`Nobody knows how to run a block with ${runner}.`);
  }
}

describe.each([
  { node: "node20", msw: "msw2" },
  { node: "node24", msw: "msw" },
])("on $node with $msw, which npm installs there,", ({ node, msw }) => {
  let project: Project;

  beforeAll(async () => {
    project = await createProject(msw);
    for (const snippet of snippets) await project.write(snippet);
    return () => project.remove();
  });

  test.each(titled)("$document runs the block at line $line", async ({ snippet }) => {
    const path = await project.write(snippet);
    const modules = join(project.folder, "node_modules");
    // A test has handlers of its own.
    const before = snippet.runner === undefined ? "given.mjs" : "no-network.mjs";
    const given = `--import=${pathToFileURL(join(project.folder, before))}`;
    const vm = snippet.runner === "jest" ? " --experimental-vm-modules" : "";
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST.*|TEST|NODE_ENV|NODE_TEST_CONTEXT|FORCE_COLOR)$/.test(name),
    );
    const program = join(tools, `node_modules/${node}/bin/node`);
    const ended = run(program, listParameters(snippet, path, modules), {
      cwd: snippet.runner === undefined ? join(project.folder, folderOf(snippet)) : project.folder,
      env: { ...Object.fromEntries(inherited), NODE_OPTIONS: given + vm, NO_COLOR: "1" },
      timeout: 60_000,
    });
    await expect(ended).resolves.toEqual(expect.any(String));
  });
});
