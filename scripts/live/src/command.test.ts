import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type MisbehavingServer,
  type Mocks,
  startMisbehavingServer,
  startMocks,
} from "./misbehaving-server.ts";
import { misbehaviours, refuse } from "./misbehaviours.ts";
import {
  accountSid,
  authToken,
  type CommandRun,
  conferenceSid,
  runContract,
  runLiveCommand,
} from "./run-contract.ts";

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks();
});
afterAll(() => Promise.all(Object.values(mocks).map((mock) => mock.close())));

function runAgainst({ url }: MisbehavingServer, ...parameters: string[]): Promise<CommandRun> {
  return runLiveCommand(["--upstream", url, ...parameters]);
}

/** The operations that only read, in order of their names. */
function listReading(): unknown[] {
  const known = Object.values(mocks).flatMap(({ operations }) => operations);
  return known.flatMap(({ method, iid }) => (method === "get" ? [iid] : [])).sort();
}

/** The operations that a run has called. */
function listCalled({ output }: CommandRun): unknown[] {
  return [...new Set([...output.matchAll(/^[✓✗] (\w+)/gm)].map(([, operation]) => operation))];
}

describe("a run against a server that misbehaves", () => {
  let server: MisbehavingServer;
  let run: CommandRun;

  beforeAll(async () => {
    server = await startMisbehavingServer(mocks, (line, answer, authorization) => {
      misbehaviours
        .find(({ filter }) => line.endsWith(`?${filter.join("=")}`))
        ?.misbehave(answer, authorization);
      if (/\/CA\w+\.json$/.test(line)) refuse(answer, 404, 20404, "It has left.");
    });
    run = await runAgainst(server);
  });
  afterAll(() => server.close());

  test.each(misbehaviours)("reports $title with its call", ({ filter: [name, value], told }) => {
    const call = `listConferenceSummaries ${name} "${value}"`;
    expect(run.output).toContain(`✗ ${call}\n`);
    expect(run.output).toContain(`\n  ${told}\n    in ${call}`);
  });

  test("reports every other call as right", () => {
    expect(run.output.match(/^✗/gm)).toHaveLength(misbehaviours.length);
    expect(run.output).toMatch(/\n\d+ calls, 10 of them against the specifications:\n/);
    expect(run.output).toContain('✓ listConferenceSummaries Tags "low_mos"\n');
  });

  test("reports a 404 with Twilio's code neither as wrong nor as shown", () => {
    expect(run.output).toContain("✓ getParticipant (404, not found)\n");
    expect(run.output).toContain(
      "\nNot shown, because no conference or participant was found: getParticipant.\n",
    );
  });

  test("calls every operation that only reads, and no other", () => {
    expect(listCalled(run).sort()).toEqual(listReading());
    expect(server.requests.filter((line) => !line.startsWith("GET "))).toEqual([]);
  });

  test("follows no redirect", () => {
    expect(server.requests.filter((line) => line.includes("elsewhere"))).toEqual([]);
  });

  test("has the exit code 1", () => {
    expect(run.exitCode).toBe(1);
  });

  test("shows no secret", () => {
    const shown = run.output + run.errors;
    expect(shown).not.toContain(authToken);
    expect(shown).not.toContain(btoa(`${accountSid}:${authToken}`));
  });
});

describe("a run of pnpm contract --target live", () => {
  let server: MisbehavingServer;

  afterEach(() => server.close());

  test("with --allow-writes calls the test number", async () => {
    server = await startMisbehavingServer(mocks);
    const numbers = ["--test-number", "+15017122661", "--from", "+15017122662"];
    const run = await runAgainst(server, "--allow-writes", ...numbers);
    expect(run.output).toMatch(/\n\d+ calls, and nothing breaks the specifications\.\n$/);
    expect(run.exitCode).toBe(0);
    const writes = server.requests.filter((line) => !line.startsWith("GET "));
    expect(writes.map((line) => line.replace(/ .*\/(Participants)/, " $1"))).toEqual([
      "POST Participants.json",
      expect.stringMatching(/^POST Participants\/CA\w{32}\.json$/),
      expect.stringMatching(/^DELETE Participants\/CA\w{32}\.json$/),
    ]);
    expect(server.forms).toEqual([
      "From=%2B15017122662&To=%2B15017122661&Label=contract&EndConferenceOnExit=true&Timeout=15&TimeLimit=60",
      "Muted=true",
    ]);
  });

  test("without a conference reads the list alone, and says so", async () => {
    server = await startMisbehavingServer(mocks, (_line, answer) => {
      answer.body = JSON.stringify({ ...JSON.parse(answer.body), conferences: [] });
    });
    const run = await runAgainst(server);
    const called = listCalled(run);
    expect(called).toEqual(["listConferenceSummaries", "listConferences"]);
    const [, missed = ""] =
      /was found: (.+)\.\nName a conference with --conference\.\n/.exec(run.output) ?? [];
    expect([...called, ...missed.split(", ")].sort()).toEqual(listReading());
    expect(run.exitCode).toBe(0);
  });

  test("reads the conference that is named", async () => {
    const named = conferenceSid.replaceAll(/\d/g, "0");
    server = await startMisbehavingServer(mocks);
    await runAgainst(server, "--conference", named);
    const read = server.requests.flatMap((line) => /Conferences\/\w+/.exec(line) ?? []);
    expect(new Set(read)).toEqual(new Set([`Conferences/${named}`]));
  });

  test("ends at the first call when the credentials are refused", async () => {
    server = await startMisbehavingServer(mocks, (_line, answer) =>
      refuse(answer, 401, 20003, "No."),
    );
    const run = await runAgainst(server);
    expect(run).toEqual({
      exitCode: 1,
      output: "",
      errors:
        "The credentials were refused; nothing more was sent. GET /v1/Conferences: status 401, code 20003: No.\n",
    });
    expect(server.requests).toEqual(["GET /v1/Conferences"]);
  });

  test("without credentials sends nothing, says so, and has the exit code 2", async () => {
    server = await startMisbehavingServer(mocks);
    const run = await runLiveCommand(["--upstream", server.url], {});
    expect(run).toEqual({
      exitCode: 2,
      output: "",
      errors:
        "No credentials: set TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or both TWILIO_API_KEY and\nTWILIO_API_SECRET. Nothing was sent.\n",
    });
    expect(server.requests).toEqual([]);
  });

  test("with a wrong option sends nothing", async () => {
    server = await startMisbehavingServer(mocks);
    const run = await runAgainst(server, "--verbose");
    expect(run.errors).toMatch(/^Unknown option '--verbose'/);
    expect(run.exitCode).toBe(1);
    expect(server.requests).toEqual([]);
  });
});

test("pnpm contract --target live --help prints options and exit codes, without credentials", async () => {
  const { exitCode, output } = await runContract(["--target", "live", "--help"], {});
  expect(output).toContain("--allow-writes ");
  expect(output).toContain("2 without credentials");
  expect(exitCode).toBe(0);
});

test("pnpm contract --help lists the targets, and runs nothing", async () => {
  const { exitCode, output } = await runContract(["--help"]);
  expect(output).toContain("Usage: pnpm contract ");
  for (const target of ["simulator", "live"]) expect(output).toContain(`--target ${target} `);
  expect(exitCode).toBe(0);
});

test("pnpm contract refuses another target", async () => {
  expect(await runContract(["--target", "staging"])).toEqual({
    exitCode: 1,
    output: "",
    errors:
      '--target takes "live" or "simulator"; without it the contract tests run against the mock.\n',
  });
});

test("pnpm contract without a target runs the contract tests with its options and their exit code", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  try {
    await writeFile(join(folder, "pnpm"), '#!/bin/sh\necho "$@"\nexit 3\n', { mode: 0o755 });
    expect(await runContract(["src/mock", "-t", "busy"], { PATH: folder })).toEqual({
      exitCode: 3,
      output: "--filter @conference-kit/contract-tests contract src/mock -t busy\n",
      errors: "",
    });
    const simulator = await runContract(["--target", "simulator", "-t", "busy"], { PATH: folder });
    expect(simulator.output).toBe(
      "--filter @conference-kit/contract-tests contract src/simulator -t busy\n",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
