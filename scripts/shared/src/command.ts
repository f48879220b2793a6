import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A command that ended with another code than 0; the message carries what it printed. */
export class CommandError extends Error {
  override name = "CommandError";
}

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended. */
  timeout?: number;
}

/** Runs a command and gives its standard output. */
export async function run(
  command: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  try {
    const { stdout } = await execute(command, parameters, {
      ...options,
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error && "stdout" in error && "stderr" in error)) throw error;
    const printed = `${error.stdout}${error.stderr}`.trim();
    throw new CommandError(printed || error.message, { cause: error });
  }
}

/** Runs the work of a command, and prints the message of its error. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
