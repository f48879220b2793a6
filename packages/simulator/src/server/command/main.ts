#!/usr/bin/env node
import { startSimulatorServer } from "../start-simulator-server.ts";
import { readVersion } from "../version.ts";
import { describeEnd, describeFailure, describeReady } from "./describe.ts";
import { type Asked, readOptions } from "./read-options.ts";
import { usage } from "./usage.ts";

function read(): Asked | undefined {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${describeFailure(error, {})}\nSee --help.`);
    process.exitCode = 1;
    return undefined;
  }
}

async function serve({ options }: Extract<Asked, { kind: "server" }>): Promise<void> {
  const server = await startSimulatorServer(options);
  console.log(describeReady(server.url, options));
  const stop = (): void => {
    // A second signal ends it at once.
    process.off("SIGINT", stop).off("SIGTERM", stop);
    void server.stop();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  console.log(describeEnd(await server.ended));
}

const asked = read();
if (asked?.kind === "help") console.log(usage);
if (asked?.kind === "version") console.log(readVersion());
if (asked?.kind === "server") {
  await serve(asked).catch((error: unknown) => {
    console.error(describeFailure(error, asked.options));
    process.exitCode = 1;
  });
}
