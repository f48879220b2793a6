import { once } from "node:events";
import { styleText } from "node:util";
import { Command, InvalidArgumentError } from "commander";
import { describeCurl } from "./mock/describe-operation.ts";
import { serveSpecifications } from "./mock/serve.ts";
import { readSpecifications, repository } from "./specifications/table.ts";

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 (any free port) to 65535.");
}

const specifications = readSpecifications();
const command = new Command("mock").description(
  "Serves the specifications on 127.0.0.1 until stopped.",
);
for (const { name, fixtures, mockPort } of specifications) {
  command.option(`--${fixtures}-port <port>`, `where to serve ${name}`, parsePort, mockPort);
}
const ports = command.parse().opts<Record<string, number>>();

try {
  const served = await serveSpecifications(
    specifications,
    ({ fixtures, mockPort }) => ports[`${fixtures}Port`] ?? mockPort,
    repository,
  );
  for (const { specification, mock } of served) {
    console.log(`${styleText("bold", specification.name)} on ${styleText("cyan", mock.url)}`);
    for (const operation of mock.operations) {
      console.log(
        `\n  ${styleText("green", operation.method.toUpperCase().padEnd(6))} ${operation.path}`,
      );
      console.log(`  ${styleText("dim", describeCurl(operation, mock.url))}`);
    }
    console.log();
  }
  console.log("Any credentials will do. Press Ctrl+C to stop.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await Promise.all(served.map(({ mock }) => mock.close()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);

  process.exitCode = 1;
}
