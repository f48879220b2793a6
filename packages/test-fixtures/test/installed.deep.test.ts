import { cpSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { installProject, type Project } from "./install.ts";
import { readCode, readExample } from "./readme.ts";
import { type EndedProcess, run } from "./run.ts";

// Other programs start here: packing, npm, three test runners and the compiler.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let project: Project;

beforeAll(async () => {
  project = await installProject(
    "@conference-kit/test-fixtures",
    "@conference-kit/voice-participants",
  );
  cpSync(join(import.meta.dirname, "new-project"), project.folder, { recursive: true });
  return () => project.remove();
});

/** Runs a program of the project, without a network. */
function runNode(parameters: readonly string[], nodeOptions = ""): Promise<EndedProcess> {
  const offline = `--import=${pathToFileURL(join(project.folder, "no-network.js"))}`;
  const { folder } = project;
  return run(process.execPath, parameters, { folder, nodeOptions: `${offline} ${nodeOptions}` });
}

function runTests(...files: readonly string[]): Promise<EndedProcess> {
  return runNode(["--test", "--test-reporter=tap", ...files]);
}

function listPassed({ output }: EndedProcess): string[] {
  return [...output.matchAll(/^ok \d+ - (.*)$/gm)].map(([, title = ""]) => title);
}

describe("a new project", () => {
  const behaviours = [
    "paging: everybody on every page is listed",
    "errors: whoever has left can't be muted",
    "errors: what is wrong with the account is thrown",
    "retry: a participant is muted in the end",
  ];

  test("installs two packages of ours and what they depend on", () => {
    const lock: { packages: object } = JSON.parse(
      readFileSync(join(project.folder, "package-lock.json"), "utf8"),
    );
    expect(Object.keys(lock.packages).sort()).toEqual([
      "",
      "node_modules/@conference-kit/client-runtime",
      "node_modules/@conference-kit/insights-types",
      "node_modules/@conference-kit/test-fixtures",
      "node_modules/@conference-kit/voice-participants",
      "node_modules/@conference-kit/voice-types",
      "node_modules/openapi-fetch",
      "node_modules/openapi-typescript-helpers",
    ]);
  });

  test("can't reach the network", async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const ended = await runNode(["-e", `fetch("http://127.0.0.1:${port}")`]);
    server.close();
    expect(ended.code).toBe(1);
    expect(ended.output).toContain("The network is out of bounds.");
    expect(requests).toBe(0);
  });

  test("tests its paging, its errors and its retry with nothing else", async () => {
    const ended = await runTests("without-msw.ts");
    expect(listPassed(ended), ended.output).toEqual(behaviours);
    expect(ended.code).toBe(0);
  });

  test.each(["msw", "msw2"])("tests them with request handlers of %s", async (tool) => {
    project.provide("msw", tool);
    const ended = await runTests("with-msw.ts");
    expect(listPassed(ended), ended.output).toEqual([
      ...behaviours,
      "a wrong call fails here and not in production",
    ]);
    expect(ended.code).toBe(0);
  });
});

describe("the README in a new project", () => {
  const titles = ["the caller is put on hold", "a caller who has hung up is not"];

  beforeAll(() => {
    for (const name of ["msw", "vitest", "jest", "fast-check"]) project.provide(name);
    project.write("hold-caller.js", readExample("## A first test"));
  });

  test("has a first test that runs in node:test", async () => {
    project.write("first.node.js", readExample("### node:test"));
    const ended = await runTests("first.node.js");
    expect(listPassed(ended), ended.output).toEqual(titles);
    expect(ended.code).toBe(0);
  });

  test("has a first test that runs in Vitest", async () => {
    project.write("first.test.js", readExample("### Vitest"));
    const vitest = join(project.folder, "node_modules/vitest/vitest.mjs");
    const ended = await runNode([vitest, "run", "--reporter=tap-flat"]);
    for (const title of titles) expect(ended.output).toMatch(new RegExp(`^ok .*${title}`, "m"));
    expect(ended.code).toBe(0);
  });

  test("has a first test that runs in Jest", async () => {
    project.write("first.test.js", readExample("### Jest"));
    const jest = join(project.folder, "node_modules/jest/bin/jest.js");
    const ended = await runNode([jest, "--verbose"], "--experimental-vm-modules");
    for (const title of titles) expect(ended.output).toContain(`✓ ${title}`);
    expect(ended.code).toBe(0);
  });
});

test.each(["msw", "msw2"])(
  "the types hold in the new project and the README with %s",
  async (tool) => {
    for (const name of ["vitest", "fast-check", "typescript", "@types/node"]) project.provide(name);
    project.provide("msw", tool);
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2023",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: ["node"],
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
    };
    const examples = readCode("ts");
    expect(examples.length).toBeGreaterThan(4);
    for (const [index, code] of examples.entries()) project.write(`example-${index}.ts`, code);
    project.write("tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
    const { output } = await runNode([join(project.folder, "node_modules/typescript/bin/tsc")]);
    expect(output).toBe("");
  },
);
