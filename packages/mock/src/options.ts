import {
  bundleDocument,
  type LoadedSpecification,
  loadSpecifications,
  readSpecifications,
  type Specification,
} from "@conference-kit/specifications";
import { type Command, InvalidArgumentError } from "commander";

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 (any free port) to 65535.");
}

/** Adds an option for the port of each specification, and gives what reads it after parsing. */
export function addPortOptions(
  command: Command,
  specifications: readonly Specification[],
): (specification: Specification) => number {
  for (const { name, fixtures, mockPort } of specifications) {
    command.option(`--${fixtures}-port <port>`, `where to serve ${name}`, parsePort, mockPort);
  }
  return ({ fixtures, mockPort }) =>
    command.opts<Record<string, number>>()[`${fixtures}Port`] ?? mockPort;
}

/** The specifications that a command serves, and their ports. */
export interface MockOptions {
  loaded: LoadedSpecification[];
  portOf(specification: Specification): number;
}

/**
 * Reads the options of `pnpm mock`, and the specifications of a repository.
 *
 * @throws SpecificationError with the place of every problem.
 */
export async function readMockOptions(
  command: Command,
  parameters: readonly string[],
  root: string,
): Promise<MockOptions> {
  const portOf = addPortOptions(command, readSpecifications(root));
  command.parse(parameters, { from: "user" });
  return { loaded: await loadSpecifications(root, bundleDocument), portOf };
}
