import { type Mock, startMock } from "@conference-kit/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Coverage, createCoverage } from "./create-coverage.ts";
import { describeEmptyCells, describeGap } from "./gate.ts";

const specification = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Doors", version: "1" },
  "x-clients": { doors: { name: "Doors" } },
  paths: {
    "/doors/{Name}.json": {
      post: {
        operationId: "openDoor",
        "x-client": { package: "doors" },
        parameters: [
          {
            name: "Name",
            in: "path" as const,
            required: true,
            schema: { type: "string", maxLength: 3 },
          },
          { name: "Loud", in: "query" as const, schema: { type: "boolean" } },
        ],
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                additionalProperties: false,
                properties: { Width: { type: "integer", minimum: 1, maximum: 9 } },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Open",
            content: {
              "application/json": {
                schema: { type: "object" },
                examples: { wide: { value: { width: 9 } }, narrow: { value: { width: 1 } } },
              },
            },
          },
          "204": { description: "It was open" },
        },
      },
    },
  },
};

let mock: Mock;
let coverage: Coverage;

beforeAll(async () => {
  mock = await startMock({ specification, onExchange: (exchange) => coverage.record(exchange) });
});

beforeEach(() => {
  coverage = createCoverage([specification]);
});

afterAll(() => mock.close());

async function open(
  target: string,
  { body = "", prefer = "example=wide", agent = "conference-kit node" } = {},
): Promise<void> {
  const headers = { "content-type": "application/x-www-form-urlencoded", "user-agent": agent };
  const init = { method: "POST", body, headers: { ...headers, prefer } };
  await (await fetch(`${mock.url}/doors/${target}`, init)).text();
}

function listFilled(): string[] {
  return coverage
    .cells()
    .flatMap(({ count, kind, name, value }) => (count > 0 ? [`${kind} ${name} ${value}`] : []));
}

test("every status, example, parameter and field is declared, and empty at first", () => {
  expect(describeEmptyCells(coverage.cells())).toEqual([
    "openDoor · status 200: wide, narrow",
    "openDoor · status 204: (no body)",
    "openDoor · path Name: length 3",
    "openDoor · query Loud: true, false",
    "openDoor · body Width: 1, 9",
  ]);
});

test("of an operation that no client has, nothing is declared", () => {
  const { "x-client": _, ...post } = specification.paths["/doors/{Name}.json"].post;
  const paths = { "/doors/{Name}.json": { post } };
  expect(createCoverage([{ ...specification, paths }]).cells()).toEqual([]);
});

test("an exchange fills the cells of what it carried, and no others", async () => {
  await open("red.json?Loud=true", { body: "Width=9" });
  expect(listFilled()).toEqual([
    "status 200 wide",
    "path Name length 3",
    "query Loud true",
    "body Width 9",
  ]);
});

test("an answer without a body is a cell of its own", async () => {
  await open("a.json", { prefer: "code=204" });
  expect(listFilled()).toEqual(["status 204 (no body)"]);
});

test("a request that the mock refuses fills nothing that it carried", async () => {
  await open("red.json?Loud=true", { body: "Width=10" });
  expect(listFilled()).toEqual([]);
});

test("a request that no client sent fills nothing", async () => {
  await open("red.json?Loud=true", { body: "Width=9", agent: "node" });
  expect(listFilled()).toEqual([]);
});

test("a coverage adds up with the counts of another", async () => {
  await open("red.json?Loud=true", { body: "Width=9" });
  const other = createCoverage([specification]);
  other.add(coverage.counts());
  other.add(coverage.counts());
  const counts = other.cells().map(({ value, count }) => `${value} ${count}`);
  expect(counts).toEqual([
    "wide 2",
    "narrow 0",
    "(no body) 0",
    "length 3 2",
    "true 2",
    "false 0",
    "1 0",
    "9 2",
  ]);
});

test("a run that leaves a cell empty has a gap that names it", async () => {
  await open("red.json?Loud=true", { body: "Width=9" });
  await open("red.json?Loud=false", { body: "Width=1", prefer: "example=narrow" });
  expect(describeGap(coverage.cells())).toBe(
    [
      "No exchange between a client and the mock has shown 1 of the 8 things that the specifications declare.",
      "Each needs a contract test in packages/contract-tests:",
      "  openDoor · status 204: (no body)",
    ].join("\n"),
  );
});

test("a run that fills every cell has no gap", async () => {
  await open("red.json?Loud=true", { body: "Width=9" });
  await open("red.json?Loud=false", { body: "Width=1", prefer: "example=narrow" });
  await open("red.json", { prefer: "code=204" });
  expect(describeGap(coverage.cells())).toBeUndefined();
});
