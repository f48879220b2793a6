import { stripTypeScriptTypes } from "node:module";
import { resolve } from "node:path";
import {
  type Client,
  type ClientOperation,
  listClients,
  listOperations,
  loadSpecifications,
} from "@conference-kit/specifications";
import { expect, inject, test } from "vitest";
import { credentials } from "../suite/contract.ts";

const documents = await loadSpecifications(resolve(import.meta.dirname, "../../../.."));

const samples = documents.flatMap(({ specification, document }) =>
  listClients(document).flatMap((client) =>
    client.operations.flatMap((operation) =>
      operation.samples.map((code) => ({
        id: operation.id,
        specification,
        client,
        operation,
        code,
      })),
    ),
  ),
);

/** The names that a sample knows beside its client: the arguments of the client's paths. */
function listArguments({ operations }: Client): [name: string, value: unknown][] {
  return operations
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parameter.in === "path")
    .map(({ name, component = name, examples: [example] }) => [
      component.charAt(0).toLowerCase() + component.slice(1),
      example?.value,
    ]);
}

/** Makes the client whose method a sample shows, with its requests written down. */
async function connect({ package: name, name: subject }: Client, baseUrl: string) {
  const exported: Record<string, unknown> = await import(`@conference-kit/${name}`);
  const create = exported[`create${subject}Client`];
  if (typeof create !== "function") throw new Error(`${name} makes no client of ${subject}.`);
  const requests: string[] = [];
  const client: unknown = create({
    ...credentials,
    baseUrl,
    fetch: (url: string, init: RequestInit) => {
      requests.push(`${init.method} ${new URL(url).pathname}`);
      return fetch(url, init);
    },
  });
  return { client, requests };
}

function matchPath({ method, path }: ClientOperation): RegExp {
  const escaped = path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${method.toUpperCase()} ${escaped}$`);
}

test.each(samples)("the code sample of $id runs, and calls that operation", async (sample) => {
  const { client, requests } = await connect(
    sample.client,
    inject("mocks")[sample.specification.fixtures] ?? "",
  );
  const names = Object.fromEntries([
    ["console", { log() {} }],
    [sample.client.name.charAt(0).toLowerCase() + sample.client.name.slice(1), client],
    ...listArguments(sample.client),
  ]);
  const code = stripTypeScriptTypes(`(async () => {${sample.code}\n})()`);
  const run = new Function(...Object.keys(names), `return ${code}`);
  await run(...Object.values(names));
  expect(requests[0]).toMatch(matchPath(sample.operation));
});

test("every operation of a client has a code sample", () => {
  const shown = new Set(samples.map(({ id }) => id));
  const missing = documents
    .flatMap(({ document }) => listOperations(document))
    .filter(({ id, node }) => node["x-client"] !== undefined && !shown.has(id))
    .map(({ id }) => id);
  expect(missing).toEqual([]);
});
