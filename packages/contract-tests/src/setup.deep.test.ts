import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCoverage } from "./coverage/coverage-file.ts";

const repository = resolve(import.meta.dirname, "../../..");

function declareOperation(operationId: string, example: string): object {
  const content = { "application/json": { examples: { [example]: { value: { door: example } } } } };
  return {
    operationId,
    "x-client": { package: "doors" },
    responses: { "200": { description: example, content } },
  };
}

const openAndClose = {
  get: declareOperation("openDoor", "open"),
  delete: declareOperation("closeDoor", "closed"),
};

function writeSpecification(paths: object): void {
  const info = { title: "Doors", version: "1" };
  const document = { openapi: "3.1.0", info, "x-clients": { doors: { name: "Doors" } }, paths };
  writeFileSync(join(workspace, "openapi/doors.json"), JSON.stringify(document));
}

/** @param further - More lines of the file. */
function writeTest(name: string, call: string, further = ""): void {
  const headers = { "user-agent": "conference-kit" };
  writeFileSync(
    join(workspace, `packages/doors/${name}.test.ts`),
    `import { expect, test } from "vitest";
import { useMocks } from ${JSON.stringify(join(import.meta.dirname, "suite/mocks.ts"))};
const urlOf = useMocks(() => {});
test("${name}", async () => {
  const init = { ...${call}, headers: ${JSON.stringify(headers)} };
  expect((await fetch(urlOf("doors") + "/door", init)).status).toBe(200);
});
${further}
`,
  );
}

let workspace: string;

/** A workspace of its own, with one specification and the contract tests of its clients. */
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "contract-gate-"));
  mkdirSync(join(workspace, "openapi"));
  mkdirSync(join(workspace, "packages/doors"), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(workspace, "node_modules"), "junction");
  writeFileSync(
    join(workspace, "openapi/specifications.json"),
    JSON.stringify([
      {
        name: "doors",
        file: "openapi/doors.json",
        typesPackage: "doors-types",
        fixtures: "doors",
        mockPort: 4020,
      },
    ]),
  );
  writeFileSync(
    join(workspace, "packages/doors/vitest.config.ts"),
    `export default { test: { globalSetup: ${JSON.stringify(join(import.meta.dirname, "setup.ts"))} } };`,
  );
  writeSpecification({ "/door": { get: declareOperation("openDoor", "open") } });
  writeTest("open", `{ method: "GET" }`);
});

afterEach(() => rmSync(workspace, { recursive: true }));

function runContract(...parameters: string[]) {
  const vitest = join(repository, "node_modules/vitest/vitest.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, "run", ...parameters], {
    cwd: join(workspace, "packages/doors"),
    encoding: "utf8",
  });
  return { status, output: stripVTControlCharacters(stdout + stderr) };
}

test("a run that shows everything passes, and writes what it has shown", () => {
  const { status, output } = runContract();
  expect(output).toContain("1 passed");
  expect(status).toBe(0);
  expect(readCoverage(join(workspace, "packages/doors"))).toMatchObject({
    failed: [],
    cells: [{ operation: "openDoor", kind: "status", name: "200", value: "open", count: 1 }],
  });
});

test("an operation that is added to a specification without a test fails the run, by name", () => {
  writeSpecification({ "/door": openAndClose });
  const { status, output } = runContract();
  expect(output).toContain("1 passed");
  expect(output).toContain("closeDoor · status 200: closed");
  expect(status).toBe(1);
});

test("a run of no test fails, since it shows nothing", () => {
  const { status, output } = runContract("-t", "shut");
  expect(output).toContain("✗ No test has run");
  expect(status).toBe(1);
});

test.each([["open.test.ts"], ["-t", "open"]])(
  "a run of some of the tests, by %s, does not fail for what the others would have shown",
  (...parameters) => {
    writeSpecification({ "/door": openAndClose });
    writeTest("close", `{ method: "DELETE" }`);
    expect(runContract(...parameters)).toMatchObject({ status: 0 });
    expect(readCoverage(join(workspace, "packages/doors"))).toBeUndefined();
  },
);

test("a test that is skipped fails the run for what it would have shown", () => {
  const file = join(workspace, "packages/doors/open.test.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace("test(", "test.skip("));
  const { status, output } = runContract();
  expect(output).toContain("1 skipped");
  expect(output).toContain("openDoor · status 200: open");
  expect(status).toBe(1);
});

test("files of one process add up, and what a test has shown counts when another one fails, which is named", () => {
  writeSpecification({ "/door": openAndClose });
  writeTest("close", `{ method: "DELETE" }`, `test("fails", () => expect(1).toBe(2));`);
  const { status, output } = runContract("--maxWorkers=1");
  expect(output).toContain("1 failed | 2 passed");
  expect(output).not.toContain("coverage gate");
  expect(status).toBe(1);
  const { failed, cells } = readCoverage(join(workspace, "packages/doors")) ?? {};
  expect(failed).toEqual(["close.test.ts > fails"]);
  expect(cells?.map(({ value, count }) => `${value} ${count}`)).toEqual(["open 1", "closed 1"]);
});

test.each([
  ["can't be imported", `throw new Error("broken");`],
  ["ends its process", `test("ends", () => process.kill(process.pid, "SIGKILL"));`],
])("a file that %s fails the run, and is blamed for no lack of tests", (_, further) => {
  writeTest("open", `{ method: "GET" }`, further);
  const { status, output } = runContract();
  expect(output).not.toContain("coverage gate");
  expect(status).toBe(1);
});
