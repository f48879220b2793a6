import { spawnSync } from "node:child_process";
import { parseArgs, styleText } from "node:util";

const usage = `Usage: pnpm contract [--target simulator|live] [FILE …] [-t TITLE]

Runs the contract tests: all of them, or those of files with a text in their path, or of titles that match.

  (no target)         the clients against the mock
  --target simulator  the same requests to the simulator as a server
  --target live       Twilio against the specifications; --target live --help shows its options

Every other option is that of \`vitest run\`.`;

/** Runs the contract tests against the mock, with whatever options vitest has. */
function runTests(parameters: readonly string[]): number {
  const { status } = spawnSync(
    "pnpm",
    ["--filter", "@conference-kit/contract-tests", "contract", ...parameters],
    { shell: process.platform === "win32", stdio: "inherit" },
  );
  return status ?? 1;
}

const parameters = process.argv.slice(2);
// All other options are those of the command that runs.
const { target, help } = parseArgs({
  args: parameters,
  strict: false,
  options: { target: { type: "string" }, help: { type: "boolean", short: "h" } },
}).values;

if (help && target !== "live") {
  console.log(usage);
} else if (target === undefined) {
  process.exitCode = runTests(parameters);
} else if (target === "live") {
  const { runCommand } = await import("./live-command.ts");
  process.exitCode = await runCommand(parameters, process.env);
} else if (target === "simulator") {
  const others = parameters.filter((each) => !/^(--target(=.*)?|simulator)$/.test(each));
  process.exitCode = runTests(["src/simulator", ...others]);
} else {
  const message =
    '--target takes "live" or "simulator"; without it the contract tests run against the mock.';
  console.error(styleText("red", message));
  process.exitCode = 1;
}
