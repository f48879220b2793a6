import { startSimulatorServer } from "../start-simulator-server.ts";
import { readVersion } from "../version.ts";
import { describeEnd, describeFailure, describeReady } from "./describe.ts";
import { type Asked, readOptions } from "./read-options.ts";
import { usage } from "./usage.ts";

/** Where the command prints. */
export type Output = Pick<Console, "log" | "error">;

async function serve(
  { options }: Extract<Asked, { kind: "server" }>,
  output: Output,
): Promise<number> {
  try {
    const server = await startSimulatorServer(options);
    output.log(describeReady(server.url, options));
    const stop = (): void => {
      // A second signal ends it at once.
      process.off("SIGINT", stop).off("SIGTERM", stop);
      void server.stop();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    output.log(describeEnd(await server.ended));
    return 0;
  } catch (error) {
    output.error(describeFailure(error, options));
    return 1;
  }
}

/** Runs the command, and gives its exit code. */
export async function runCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> {
  let asked: Asked;
  try {
    asked = readOptions(args, environment);
  } catch (error) {
    output.error(`${describeFailure(error, {})}\nSee --help.`);
    return 1;
  }
  if (asked.kind === "server") return serve(asked, output);
  output.log(asked.kind === "help" ? usage : readVersion());
  return 0;
}
