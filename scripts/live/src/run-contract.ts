import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import type { Environment } from "./credentials.ts";
import { runCommand } from "./live-command.ts";

/** SIDs and a token of the right form that belong to nobody. */
export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
export const authToken = "a-secret-auth-token";

export interface CommandRun {
  exitCode: unknown;
  output: string;
  errors: string;
}

const credentials: Environment = {
  TWILIO_ACCOUNT_SID: accountSid,
  TWILIO_AUTH_TOKEN: authToken,
};

/** Runs the command against Twilio, or a server in its place, in this process. */
export async function runLiveCommand(
  parameters: readonly string[],
  environment: Environment = credentials,
): Promise<CommandRun> {
  const run: CommandRun = { exitCode: undefined, output: "", errors: "" };
  const print = (text: string): string => `${stripVTControlCharacters(text)}\n`;
  run.exitCode = await runCommand(["--target", "live", ...parameters], environment, {
    log: (text: string) => {
      run.output += print(text);
    },
    error: (text: string) => {
      run.errors += print(text);
    },
  });
  return run;
}

/** Runs the command as `pnpm contract` does, with these variables and no other credentials. */
export async function runContract(
  parameters: readonly string[],
  environment: Environment = credentials,
): Promise<CommandRun> {
  const leftOut = Object.keys(process.env).filter((name) => /^TWILIO_|_COLOR$/.test(name));
  const without = Object.fromEntries(leftOut.map((name) => [name, undefined]));
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, "command.ts"), ...parameters],
    {
      env: { ...process.env, ...without, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exitCode, output, errors };
}
