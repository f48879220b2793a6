import { stripTypeScriptTypes } from "node:module";
import type { Client, ClientOperation } from "@conference-kit/specifications/model";
import { expect, test } from "vitest";
import { createClient } from "../suite/callers.ts";
import { useContract } from "../suite/contract.ts";
import { operations } from "../suite/operations.ts";

const contract = useContract();

const samples = operations.flatMap((operation) =>
  operation.samples.map((code) => ({ id: operation.id, operation, code })),
);

function toVariable(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The variables that a sample may use beside its client: the values of the client's paths. */
function listArguments({ operations }: Client): [name: string, value: unknown][] {
  return operations
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parameter.in === "path")
    .map(({ name, component = name, examples: [example] }) => [
      toVariable(component),
      example?.value,
    ]);
}

function matchPath({ method, path }: ClientOperation): RegExp {
  const escaped = path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${method.toUpperCase()} ${escaped}(\\?|$)`);
}

test.each(samples)(
  "the code sample of $id runs, and calls that operation",
  async ({ operation, code }) => {
    const { client, specification } = operation;
    const names = Object.fromEntries([
      ["console", { log() {} }],
      [toVariable(client.name), createClient(client, contract.optionsFor(specification))],
      ...listArguments(client),
    ]);
    const module = stripTypeScriptTypes(`(async () => {${code}\n})()`);
    const run = new Function(...Object.keys(names), `return ${module}`);
    await run(...Object.values(names));
    expect(contract.sent()[0]?.line).toMatch(matchPath(operation));
  },
);

test("every operation of a client has a code sample", () => {
  const missing = operations.filter(({ samples }) => samples.length === 0);
  expect(missing.map(({ id }) => id)).toEqual([]);
});
