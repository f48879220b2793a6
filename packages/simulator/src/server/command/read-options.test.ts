import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readOptions } from "./read-options.ts";

const sid = `AC${"a".repeat(32)}`;

test.each([
  [[], {}, { authToken: "simulated" }],
  [["--port", "0", "--host", "0.0.0.0"], {}, { port: 0, host: "0.0.0.0" }],
  [["--clock", "skip", "--seed", "7"], {}, { clock: "skip", seed: 7 }],
  [
    ["--callbacks", "a.example", "--callbacks", "b.example"],
    {},
    { receivers: ["a.example", "b.example"] },
  ],
  [["--name", "simulator"], {}, { names: ["simulator"] }],
  [
    ["--account", `${sid}:a:b`],
    { TWILIO_AUTH_TOKEN: "x" },
    { accounts: [{ sid, authToken: "a:b" }] },
  ],
  [[], { TWILIO_AUTH_TOKEN: "x" }, { authToken: "x" }],
  [
    [],
    { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: "x" },
    { accounts: [{ sid, authToken: "x" }] },
  ],
])("%j, with %j in the environment, is understood", (args, environment, options) => {
  expect(readOptions(args, environment)).toMatchObject({ kind: "server", options });
});

test.each([
  [["--port", "80a"], "--port has to be a whole number from 0 to 65535"],
  [["--port", "70000"], "--port has to be a whole number from 0 to 65535"],
  [["--seed", "-1"], "--seed"],
  [["--clock", "fast"], "--clock is not known; there are: real, manual, skip"],
  [["--account", "AC1:secret-token"], "--account has to be AC and 32 hexadecimal digits"],
  [["--scenario", "/nowhere.json"], "--scenario can't be read from /nowhere.json: ENOENT"],
  [["--prot", "4010"], "Unknown option '--prot'"],
  [["4010"], "Unexpected argument '4010'"],
])("%j is refused: %s", (args, message) => {
  expect(() => readOptions(args, {})).toThrow(message);
  expect(() => readOptions(args, {})).not.toThrow("secret-token");
});

test("a scenario file that is not JSON is refused by its name, and one in JSON is accepted", () => {
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-scenario-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "scenario.json");
  const read = (text: string) => {
    writeFileSync(file, text);
    return readOptions(["--scenario", file], {});
  };
  expect(() => read("{ calls: [] }")).toThrow(`--scenario can't be read from ${file}: `);
  const scenario = { calls: [{ label: "agent", outcome: "busy" }] };
  expect(read(JSON.stringify(scenario))).toMatchObject({ options: { scenario } });
});
