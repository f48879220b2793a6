import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clone, CommandError, cleanEnvironment, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// It builds every package and runs the contract tests, and the machine may have other things to do.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 60_000 });

let clone: Clone;

beforeEach(async () => {
  clone = await createClone();
});

afterEach(() => clone[Symbol.dispose]());

const id = "listConferenceRecordings";
const specification = "openapi/voice-v2010.yaml";

/** Runs a program of the clone, and gives what it printed, whether it failed or not. */
async function run(program: string, ...parameters: string[]): Promise<string> {
  return clone.run(program, parameters, { env: cleanEnvironment() }).catch((error: unknown) => {
    if (error instanceof CommandError) return error.message;
    throw error;
  });
}

const node = (file: string, ...parameters: string[]): Promise<string> =>
  clone.run("node", [file, ...parameters]);

const compareWithClient = (): Promise<string> => run("node", "scripts/spec-drift/src/command.ts");

interface Report {
  testResults: {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

interface Contract {
  output: string;
  passed: string[];
  failed: { title: string; message: string }[];
}

async function runContract(...files: string[]): Promise<Contract> {
  const file = "reports/growing.json";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const output = await run("vitest", "run", "--project", "contract-tests", ...reporters, ...files);
  const report: Report = JSON.parse(clone.read(file));
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (wanted: string) => results.filter(({ status }) => status === wanted);
  return {
    output,
    passed: withStatus("passed").map(({ fullName }) => fullName.trim()),
    failed: withStatus("failed").map(({ fullName, failureMessages }) => ({
      title: fullName.trim(),
      message: failureMessages.join("\n"),
    })),
  };
}

/** Adds what the file beside this one describes, below `paths` and below `schemas`. */
function addOperation(): void {
  const added = readFileSync(join(import.meta.dirname, "list-recordings.yaml"), "utf8");
  const [, paths = "", schemas = ""] = added.split(/^(?:paths|components:\n {2}schemas):\n/m);
  clone.edit(specification, /^paths:\n/m, `paths:\n${paths}`);
  clone.edit(specification, /^ {2}schemas:\n/m, `  schemas:\n${schemas}`);
}

test("an operation added in YAML gets all that the others have, and is asked only for its call of Twilio's own client, with the line to write", async () => {
  addOperation();
  await node("scripts/generate/src/command.ts");
  await node("scripts/api-reports/src/command.ts");
  await node("scripts/verify-packages/src/size/command.ts");

  expect(clone.read("packages/voice-conferences/README.md")).toContain(
    "| `recordings(conferenceSid, query?, options?)` | Read multiple recordings of a conference. |\n",
  );
  expect(clone.read("packages/voice-conferences/api.md")).toMatch(
    /recordings\(conferenceSid: string, query\?: ListConferenceRecordingsQuery, options\?: ListOptions\): PagedList<ConferenceRecording, ConferenceRecordingList>;(.|\n)*export function listConferenceRecordings/,
  );
  const offered = {
    "api.md": "buildConferenceRecordingPages",
    "api-msw.md": id,
    "api-requests.md": id,
  };
  for (const [report, name] of Object.entries(offered)) {
    expect(clone.read(`packages/test-fixtures/${report}`)).toContain(name);
  }
  const fixture = `packages/test-fixtures/src/generated/payloads/voice/${id}/200/nextPage.json`;
  expect(JSON.parse(clone.read(fixture))).toMatchObject({ recordings: [{ status: "completed" }] });

  const packages = ["voice-conferences", "test-fixtures", "contract-tests", "simulator"];
  const filters = packages.map((name) => `--filter=@conference-kit/${name}`);
  await clone.run("turbo", ["run", "check:types", ...filters]);

  const before = await runContract();
  expect(before.passed).toContain(`the simulator does not simulate ${id}, and answers it with 501`);
  expect(before.output).not.toContain("coverage gate");
  const shown = clone.read("packages/contract-tests/reports/coverage/cells.json");
  expect(shown).toContain(id);
  const [{ message, ...missed } = expect.fail("Nothing is red."), ...others] = before.failed;
  expect(others).toEqual([]);
  expect(missed.title).toBe("each specification says how Twilio's own client makes its requests");
  const question = `${specification}:\\d+:\\d+ Nothing says how Twilio's own client makes ${id}\\.`;
  expect(message).toMatch(new RegExp(question));
  const [line = expect.fail(message)] = /^ +x-official-call: .+\n/m.exec(message) ?? [];
  const asked = await compareWithClient();
  expect(asked).toMatch(/^Differences from twilio \S+: 1\./);
  expect(asked).toMatch(new RegExp(`\`${id}\`.*\\n +${specification}:\\d+:\\d+\\n`));
  expect(asked).toContain(line.trim());

  clone.edit(specification, `operationId: ${id}\n`, `operationId: ${id}\n${line}`);
  await node("scripts/generate/src/command.ts", "--check");
  expect(await runContract("packages/contract-tests/src/official")).toMatchObject({ failed: [] });
  // What is left is the record that this operation was not described, which is to be removed.
  const compared = await compareWithClient();
  expect(compared).toMatch(/^Differences from twilio \S+: 1\./);
  const path = "/2010-04-01/Accounts/{}/Conferences/{}/Recordings.json";
  expect(compared).toMatch(/^- \S+official-client\.yaml records .* Remove it\.$/m);
  expect(compared).toContain(`records the operation \`GET ${path}\``);
});
