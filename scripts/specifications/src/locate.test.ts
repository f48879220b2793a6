import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locateProblems } from "./locate.ts";
import { SpecificationError } from "./specification-error.ts";

const rooms = `paths:
  /rooms/{Sid}:
    parameters:
      - { $ref: "#/components/parameters/Sid" }
    get:
      summary: Fetch a room
      x-codeSamples:
        - lang: TypeScript
          source: |
            first();
            second();
components:
  parameters:
    Sid:
      name: Sid
      schema: { $ref: sids.yaml#/schemas/Sid }
`;
const sids = `schemas:
  Sid:
    type: string
    pattern: ^RM$
`;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-locate-"));
  writeFileSync(join(root, "rooms.yaml"), rooms);
  writeFileSync(join(root, "sids.yaml"), sids);
});

afterAll(() => rmSync(root, { recursive: true }));

const get = "rooms.yaml#/paths/~1rooms~1%7BSid%7D/get";

test.each([
  ["a value", `${get}/summary no.`, "rooms.yaml:6:16 no."],
  ["a value of several lines, at its key", `${get} no.`, "rooms.yaml:5:5 no."],
  ["an item of a list", `${get}/x-codeSamples/0 no.`, "rooms.yaml:8:11 no."],
  [
    "a line and a column of a text",
    `${get}/x-codeSamples/0/source:2:3 no.`,
    "rooms.yaml:11:15 no.",
  ],
  [
    "what is behind references",
    `${get.replace("/get", "/parameters/0/schema/pattern")}: no.`,
    "sids.yaml:4:14 no.",
  ],
  [
    "a component of another file",
    "rooms.yaml#/components/schemas/Sid/type no.",
    "sids.yaml:3:11 no.",
  ],
  [
    "what encloses something that is not there",
    `${get}/requestBody/content no.`,
    "rooms.yaml:5:5 no.",
  ],
  ["a file that is not there", "lists.yaml#/paths no.", "lists.yaml:1:1 no."],
])("a problem with %s has its line and column", (_, problem, located) => {
  const [shown] = locateProblems(new SpecificationError([problem]), root).problems;
  expect(shown?.replace(`${relative(process.cwd(), root)}/`, "")).toBe(located);
});

test("a problem without a reference stays as it is", () => {
  const problem = "packages/rooms/README.md has no #table.";
  expect(locateProblems(new SpecificationError([problem]), root).problems).toEqual([problem]);
});
