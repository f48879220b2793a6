import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { resolve } from "node:path";
import type { Client, ClientOperation } from "@conference-kit/specifications/model";
import { expect, test } from "vitest";
import { createClient } from "../suite/callers.ts";
import { useContract } from "../suite/contract.ts";
import { locateProblem } from "../suite/locate-problem.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";

const contract = useContract();

interface Sample {
  operation: TestedOperation;
  /** Which of the operation's samples it is. */
  index: number;
  code: string;
}

const samples = operations.flatMap((operation) =>
  operation.samples.map((code, index) => ({ id: operation.id, operation, index, code })),
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

/** Where in the code an error came from, with the lines of it that stand before the code. */
function findPlace(error: unknown, before: number): string {
  const stack = error instanceof Error ? error.stack : "";
  const [, line, column] = /<anonymous>:(\d+):(\d+)/.exec(stack ?? "") ?? [];
  return line === undefined ? "" : `:${Number(line) - before}:${column}`;
}

/** Runs a code sample; rejects with the place in the specification of what went wrong. */
async function runSample({ operation, index, code }: Sample): Promise<void> {
  const { client, specification, file, pointer, id } = operation;
  const names = Object.fromEntries([
    ["console", { log() {} }],
    [toVariable(client.name), createClient(client, contract.optionsFor(specification))],
    ...listArguments(client),
  ]);
  const source = `${file}${pointer}/x-codeSamples/${index}/source`;
  const module = stripTypeScriptTypes(`(async () => {\n${code}\n})()`);
  const run = new Function(...Object.keys(names), `return ${module}`);
  try {
    await run(...Object.values(names));
  } catch (error) {
    const place = source + findPlace(error, 3);
    throw new Error(await locateProblem(`${place} The code sample of ${id} fails: ${error}`), {
      cause: error,
    });
  }
  const [first] = contract.sent();
  if (first !== undefined && matchPath(operation).test(first.line)) return;
  const called = first?.line ?? "nothing";
  throw new Error(
    await locateProblem(`${source} The code sample of ${id} calls ${called} first, not ${id}.`),
  );
}

test.each(samples)("the code sample of $id runs, and calls that operation", runSample);

test.each([
  ["that fails", "const sid = null;\n  sid.length;", 2, "fails: TypeError: "],
  [
    "whose call is refused",
    '\n\nawait conferences.get("CF1");',
    3,
    "fails: InvalidArgumentError: ",
  ],
  ["that calls another operation", "await conferences.list();", 0, "calls GET /"],
])(
  "a code sample %s is told with its place in the specification",
  async (_, code, line, problem) => {
    const operation = operations.find(({ id }) => id === "getConference");
    if (operation === undefined) return expect.fail("There is no getConference.");
    const text = readFileSync(resolve(import.meta.dirname, "../../../..", operation.file), "utf8");
    const begin = text.slice(0, text.indexOf("await conferences.get(sid)")).split("\n").length - 1;
    await expect(runSample({ operation, index: 0, code })).rejects.toThrow(
      new RegExp(
        `^\\S*${operation.file}:${begin + line}:\\d+ The code sample of getConference ${problem}`,
      ),
    );
  },
);

test("every operation of a client has a code sample", () => {
  const missing = operations.filter(({ samples }) => samples.length === 0);
  expect(missing.map(({ id }) => id)).toEqual([]);
});
