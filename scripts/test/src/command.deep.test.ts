import { chmodSync, globSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Clone, cleanEnvironment, createClone } from "@conference-kit/shared";
import { expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const report = (passed: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: 0 });

/** A turbo that says at once what one has to say that ran for minutes. */
function replaceTurbo(clone: Clone): NodeJS.ProcessEnv {
  const checks = ["lint", "check:generated", "check:types", "build", "check:api", "check:sizes"];
  const finished = [...checks, "unused", "test"].map((task) => ({
    ...{ task, directory: "packages/voice-types", command: task },
    execution: { exitCode: 0 },
  }));
  mkdirSync(join(clone.root, "bin"));
  clone.write(
    "bin/turbo",
    `#!/bin/sh
mkdir -p .turbo/runs packages/voice-types/reports
echo '${JSON.stringify({ tasks: finished })}' > .turbo/runs/run.json
echo '${report(20)}' > packages/voice-types/reports/test.json
`,
  );
  chmodSync(join(clone.root, "bin/turbo"), 0o755);
  const environment = cleanEnvironment();
  const path = [join(clone.root, "bin"), environment.PATH].join(delimiter);
  return { ...environment, PATH: path };
}

/** Leaves two packages something deep, one of which breaks. */
function replaceDeepTests(clone: Clone): void {
  for (const path of globSync("{packages/*,scripts/*,examples}/package.json", {
    cwd: clone.root,
  })) {
    clone.write(path, clone.read(path).replaceAll('"test:deep', '"not'));
  }
  const add = (folder: string, script: string): void =>
    clone.edit(`packages/${folder}/package.json`, '"scripts": {', `"scripts": {${script},`);
  clone.write("packages/mock/three.json", report(3));
  add("mock", '"test:deep": "mkdir -p reports && cp three.json reports/test-deep.json"');
  add("voice-types", '"test:deep:broken": "exit 1"');
}

test("the quick and the deep run tell how far they are, and end with one line for both", async () => {
  using clone = await createClone();
  const env = replaceTurbo(clone);
  replaceDeepTests(clone);
  const command = ["scripts/test/src/command.ts", "quick", "deep"];
  const output = await clone.run("node", command, { env }).catch((error: unknown) => String(error));
  expect(output).toMatch(/— 1 of 2 done: .*\n(.*\n)*.*— 2 of 2 done: /);
  expect(output).toMatch(/voice-types test:deep:broken +0 passed, 1 failed\n/);
  expect(output).toMatch(/\n\n29 passed, 1 failed$/);
});
