import { cleanEnvironment, createClone } from "@conference-kit/shared";
import { expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 600_000 });

const env = { ...cleanEnvironment(), CI: "" };
const specification = "openapi/voice-v2010.yaml";

const greeting = `        Greeting:
          type: string
          maxLength: 40
          description: What the participant hears first.
          x-pii: none
          x-source: Made up for a test
          examples: [Welcome]
`;
const greeted = `        greeted:
          type: boolean
          description: Whether the participant was greeted.
          x-pii: none
          x-source: Made up for a test
          examples: [true]
`;

interface Report {
  testResults: { assertionResults: { fullName: string }[] }[];
}

/** The commands that the recipe tells a reader to run. */
function readCommands(contributing: string): string[] {
  const [, recipe = ""] = contributing.split("## Add a field\n");
  const [section = ""] = recipe.split("\n## ");
  const [, block = ""] = /```sh\n([^`]*)```/.exec(section) ?? [];
  return block
    .trim()
    .split("\n")
    .map((line) => line.replace(/ +#.*/, "").trim());
}

/** The entries that `pnpm spec:drift` prints for what Twilio's own client lacks. */
function readEntries(printed: string): string {
  const blocks = printed.matchAll(/^ {2}```yaml\n([^`]*) {2}```$/gm);
  return [...blocks].map(([, block = ""]) => block.replaceAll(/^ {2}/gm, "")).join("");
}

test("adding a field to a request and one to an answer takes YAML, the recipe's commands and the entries of spec:drift", async () => {
  using clone = await createClone();
  clone.edit(specification, "        Timeout:\n", `${greeting}        Timeout:\n`);
  clone.edit(specification, "        queue_time:\n", `${greeted}        queue_time:\n`);
  const told: string[] = [];
  for (const command of readCommands(clone.read("CONTRIBUTING.md"))) {
    const [program = "", ...parameters] = command.split(" ");
    told.push(await clone.run(program, parameters, { env }));
  }
  expect(told.at(-1)).toMatch(/Greeting/);
  expect(told.at(-1)).toMatch(/greeted/);

  const changed = await clone.run("git", ["status", "--short", "--untracked-files=all"]);
  for (const file of [
    "packages/voice-types/src/generated/voice-v2010.ts",
    "packages/voice-participants/src/generated/create-participant.ts",
    "packages/test-fixtures/src/generated/voice/schemas.ts",
    "packages/voice-types/api.md",
  ]) {
    expect(changed).toContain(file);
  }

  const drift = ["scripts/spec-drift/src/command.ts"];
  const printed: string = await clone.run("node", drift).then(
    () => expect.fail("Nothing has drifted."),
    ({ message }) => message,
  );
  expect(printed).toContain("`body Greeting` of `createParticipant`");
  const recorded = "openapi/deviations/official-client.yaml";
  clone.write(recorded, clone.read(recorded) + readEntries(printed));
  expect(await clone.run("node", drift)).toMatch(/: 0\. Recorded ones: \d+\.$/m);

  const files = ["operations", "types", "official"].map((name) => `src/${name}/`);
  const output = ["--reporter=json", "--outputFile=report.json"];
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "contract-tests"];
  await clone.run("node", [...vitest, ...output, ...files]);
  const report: Report = JSON.parse(clone.read("report.json"));
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.map(({ fullName }) => fullName)).toContain(
    "the client sends createParticipant with Greeting: length 40",
  );
});
