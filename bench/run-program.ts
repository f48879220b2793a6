import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { locateProgram } from "./build.ts";
import { type Contender, nameFile } from "./contenders.ts";

async function failAtExit(child: ChildProcess, what: string): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`${what} ended with code ${code} before it had measured anything.`);
}

/** Runs a program with a contender in a fresh process and gives what it reports. */
export async function runProgram<Result>(
  program: string,
  contender: Contender,
  ...parameters: string[]
): Promise<Result> {
  const child = fork(locateProgram(program), [nameFile(contender), ...parameters], {
    execArgv: [],
  });
  const exit = failAtExit(child, `${program} with ${contender}`);
  const [result]: Result[] = await Promise.race([once(child, "message"), exit]);
  await exit.catch(() => {});
  if (result === undefined) throw new Error(`${program} with ${contender} reported nothing.`);
  return result;
}
