import { execFile } from "node:child_process";

/** How a command ended. */
export interface EndedProcess {
  /** 0 if it succeeded. */
  readonly code: number;
  readonly output: string;
}

/** Runs a command in a folder, with what the tests around it have set left out of its environment. */
export function run(
  command: string,
  parameters: readonly string[],
  { folder, nodeOptions = "" }: { folder: string; nodeOptions?: string },
): Promise<EndedProcess> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|TEST|NODE_ENV|NODE_TEST_CONTEXT|FORCE_COLOR)$/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), NODE_OPTIONS: nodeOptions, NO_COLOR: "1" };
  return new Promise((resolve) => {
    const shell = process.platform === "win32";
    execFile(command, parameters, { cwd: folder, env, shell }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : Number(error !== null);
      resolve({ code, output: stdout + stderr });
    });
  });
}

/** Runs a command that has to succeed. */
export async function succeed(
  command: string,
  parameters: readonly string[],
  folder: string,
): Promise<void> {
  const { code, output } = await run(command, parameters, { folder });
  if (code !== 0) throw new Error(`${[command, ...parameters].join(" ")} failed:\n${output}`);
}
