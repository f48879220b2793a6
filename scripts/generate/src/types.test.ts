import type { OpenApiDocument } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { generateTypes } from "./types.ts";

function describeSchemas(schemas: Record<string, object>): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/things": {
        get: {
          parameters: [
            {
              name: "PageSize",
              in: "query",
              description: "How many.",
              schema: { type: "integer", default: 50 },
            },
          ],
          responses: { "204": { description: "Done." } },
        },
      },
    },
    components: { schemas },
  };
}

const generate = (schemas: Record<string, object>): Promise<string> =>
  generateTypes(describeSchemas(schemas), "openapi/test.yaml");

test("the header names the specification and the command", async () => {
  const [first] = (await generate({})).split("\n");
  expect(first).toBe(
    "// Generated from openapi/test.yaml by `pnpm generate`. Do not edit: edit the specification.",
  );
});

test("a value list marked as open accepts unknown values, an unmarked one is closed", async () => {
  const text = await generate({
    Open: { type: "string", enum: ["a", "b"], "x-open-enum": true },
    Closed: { type: "string", enum: ["a", "b"] },
  });
  expect(text).toContain('Open: ("a" | "b") | (string & {});');
  expect(text).toContain('Closed: "a" | "b";');
});

test("members without a name of their own fit beside optional ones, and parts may have them", async () => {
  const part = {
    type: "object",
    properties: { name: { type: "string" } },
    additionalProperties: { type: "string" },
  };
  const count = { count: { type: "integer" } };
  const text = await generate({
    Part: part,
    Other: { ...part, properties: count },
    Whole: {
      allOf: [
        { $ref: "#/components/schemas/Part" },
        { type: "object", properties: { n: { type: "integer" } } },
      ],
    },
  });
  expect(text).toContain("[key: string]: string | undefined;");
  expect(text).toContain("export interface Part extends");
  expect(text).toContain("export type Other = components['schemas']['Other'];");
  expect(text).toContain("export type Whole = components['schemas']['Whole'];");
});

test("a list of numbers marked as open accepts any number", async () => {
  const text = await generate({
    Code: { type: ["integer", "null"], enum: [1, 2, null], "x-open-enum": true },
  });
  expect(text).toContain("Code: (1 | 2) | number | null;");
});

test.each(["string", "class", "paths", "Schema", "Room-List", "room.v1"])(
  "a schema called %s is refused with its place and a remedy",
  async (name) => {
    await expect(generate({ [name]: { type: "object" } })).rejects.toThrow(
      new RegExp(`^openapi/test\\.yaml#/components/schemas/${name}: .*(Rename|Use only) `),
    );
  },
);

test("a description is documentation to its end, though a line of it begins like a tag", async () => {
  const description = "What is said.\n@everyone hears it */\n@enum is no tag.";
  const text = await generate({ Call: { type: "object", description } });
  expect(text).toContain(" * What is said.\n * \\@everyone hears it *\\/\n * \\@enum is no tag.\n");
});

test("a value list marked as open that may be null stays nullable, inside an array too", async () => {
  const text = await generate({
    Nullable: { type: ["string", "null"], enum: ["a", null], "x-open-enum": true },
    List: { type: "array", items: { type: "string", enum: ["a"], "x-open-enum": true } },
  });
  expect(text).toContain('Nullable: "a" | (string & {}) | null;');
  expect(text).toContain('List: ("a" | (string & {}))[];');
});

test("an object whose members are not described may have any", async () => {
  const text = await generate({ Tags: { type: ["object", "null"] } });
  expect(text).toContain("Tags: Record<string, unknown> | null;");
});

test("an optional member accepts undefined and stays optional though it has a default", async () => {
  const text = await generate({
    Body: { type: "object", properties: { Timeout: { type: "integer", default: 60 } } },
  });
  expect(text).toContain("Timeout?: number | undefined;");
});

test("unit, privacy and a parameter's default stand in the documentation", async () => {
  const text = await generate({
    Call: {
      type: "object",
      properties: {
        duration: {
          type: "integer",
          description: "How long.",
          "x-unit": "seconds",
          "x-pii": "standard",
        },
      },
    },
  });
  expect(text).toContain("How long.");
  expect(text).toContain("Unit: seconds.");
  expect(text).toContain("PII: standard.");
  expect(text).toContain("Default: 50.");
});

test("the limits of a number and of a text stand in the documentation", async () => {
  const text = await generate({
    Call: {
      type: "object",
      properties: {
        ring: { type: "integer", description: "How long it rings.", minimum: 5, maximum: 600 },
        page: { type: "integer", description: "Which page.", minimum: 0 },
        share: { type: "number", description: "How much.", maximum: 100 },
        name: { type: "string", description: "Its name.", minLength: 2, maxLength: 255 },
        sid: {
          type: "string",
          description: "Its SID.",
          minLength: 2,
          maxLength: 34,
          pattern: "^CA",
        },
      },
    },
  });
  expect(text).toContain("Range: 5 to 600.");
  expect(text).toContain("Minimum: 0.");
  expect(text).toContain("Maximum: 100.");
  expect(text.match(/Length: .*/g)).toEqual(["Length: 2 to 255 characters."]);
});

test("a schema of an object is exported as an interface, which editors show by its name", async () => {
  const text = await generate({ Call: { type: "object", description: "One call. */" } });
  expect(text).toContain(
    '/**\n * One call. *\\/\n */\nexport interface Call extends Schema<"Call"> {\n}',
  );
});

test("a schema that contains itself is printed, and the compiler reports it", async () => {
  const text = await generate({ Call: { allOf: [{ $ref: "#/components/schemas/Call" }] } });
  expect(text).toContain("export type Call = components['schemas']['Call'];");
});

test("alternatives with names are exported as a union of these names", async () => {
  const text = await generate({
    Started: { type: "object" },
    Ended: { type: "object" },
    Event: {
      oneOf: [{ $ref: "#/components/schemas/Started" }, { $ref: "#/components/schemas/Ended" }],
    },
  });
  expect(text).toContain("export type Event = Started | Ended;");
});

test("any other schema is exported as a type", async () => {
  const text = await generate({ Sid: { type: "string" } });
  expect(text).toContain("export type Sid = components['schemas']['Sid'];");
});

test("documentation begins with the description and has no empty tag", async () => {
  const text = await generate({
    Call: {
      type: "object",
      properties: {
        url: { type: "string", format: "uri", description: "Where it is." },
        status: { type: "string", enum: ["up"], description: "How it is." },
        kind: { type: "string", enum: ["in"] },
      },
    },
  });
  expect(text).not.toMatch(/@description|@enum/);
  expect(text).toMatch(/\* Where it is\.\n\s*\*\n\s*\* Format: uri\n/);
  expect(text).toContain("/** How it is. */");
  expect(text).toMatch(/\{\n\s*kind\?: "in" \| undefined;/);
});

test("a list that is sent is readonly, one that is received is not", async () => {
  const document = describeSchemas({
    Body: { type: "object", properties: { Events: { type: "array", items: { type: "string" } } } },
    Call: { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } },
  });
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  document.paths = {
    "/calls": {
      post: {
        parameters: [
          { name: "Tags", in: "query", schema: { type: "array", items: { type: "string" } } },
        ],
        requestBody: { content: content("Body") },
        responses: { "200": { description: "OK", content: content("Call") } },
      },
    },
  };
  const text = await generateTypes(document, "openapi/test.yaml");
  expect(text).toContain("Events?: readonly string[] | undefined;");
  expect(text).toContain("Tags?: readonly string[] | undefined;");
  expect(text).toContain("tags?: string[] | undefined;");
});

test("the same document gives the same text", async () => {
  const schemas = { B: { type: "string" }, A: { type: "object", properties: { b: {}, a: {} } } };
  expect(await generate(schemas)).toBe(await generate(schemas));
});

test("a readOnly member is not readonly in its type", async () => {
  const text = await generate({
    Thing: { type: "object", properties: { sid: { type: "string", readOnly: true } } },
  });
  expect(text).toContain("sid?: string | undefined;");
  expect(text).not.toContain("readonly");
});

test("a module of types offers the schemas and the document, and no name that hides a global one", async () => {
  const message = { type: "object", properties: { message: { type: "string" } } };
  const names = { Error: message, Failure: { oneOf: [{ $ref: "#/components/schemas/Error" }] } };
  const text = await generate({ ...names, Thing: message });
  const offered = text.matchAll(/^export (?:type|interface) (\S+)/gm);
  expect([...offered].map(([, name]) => name)).toEqual([
    "paths",
    "components",
    "ErrorBody",
    "Failure",
    "Thing",
    "operations",
  ]);
  expect(text).toContain('interface ErrorBody extends Schema<"Error">');
  expect(text).toContain("type Failure = ErrorBody;");
});
