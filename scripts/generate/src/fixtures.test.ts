import { repository } from "@conference-kit/shared";
import {
  bundleDocument,
  loadSpecifications,
  type OpenApiDocument,
  type Specification,
  SpecificationError,
} from "@conference-kit/specifications";
import ts from "typescript";
import { expect, test } from "vitest";
import { generateFixtures } from "./fixtures.ts";

const specification: Specification = {
  name: "pets-v1",
  file: "openapi/pets-v1.yaml",
  typesPackage: "pets-types",
  fixtures: "pets",
  mockPort: 4012,
};

const pet = { type: "object" as const, properties: { name: { type: "string" as const } } };
const examples: Record<string, object> = { cat: { value: { name: "Tom" } } };
const content = {
  "application/json": { schema: { $ref: "#/components/schemas/Pet" }, examples },
};

interface Parts {
  operationId?: string;
  responses?: object;
  schemas?: object;
  components?: object;
}

/** A specification with one operation, correct but for what is put in its place. */
function describePets({ operationId = "getPet", responses, schemas, components }: Parts) {
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example.com" }],
    paths: {
      "/pets": {
        get: { operationId, responses: responses ?? { 200: { description: "OK", content } } },
      },
    },
    components: { schemas: { Pet: pet, ...schemas }, ...components },
  };
  return { specification, document: document as OpenApiDocument };
}

function generate(parts: Parts = {}): ReadonlyMap<string, string> {
  return generateFixtures([describePets(parts)]);
}

function respond(changed: object): Parts {
  return {
    responses: {
      200: { description: "OK", content: { "application/json": { schema: pet, ...changed } } },
    },
  };
}

test("generating fixtures again gives the same bytes", async () => {
  const documents = await loadSpecifications(repository, bundleDocument);
  expect(generateFixtures(documents)).toEqual(generateFixtures(documents));
});

test("a new specification brings payloads, files and a builder without a line of code", () => {
  const outputs = generate();
  expect([...outputs.keys()].toSorted()).toEqual([
    "builders.ts",
    "callbacks.ts",
    "default-builders.ts",
    "index.ts",
    "payloads/index.json",
    "payloads/pets/getPet/200/cat.json",
    "pets/errors.ts",
    "pets/fixtures.ts",
    "pets/operations.ts",
    "pets/request-schemas.ts",
    "pets/schemas.ts",
  ]);
  expect(outputs.get("payloads/pets/getPet/200/cat.json")).toBe('{\n  "name": "Tom"\n}\n');
  expect(outputs.get("pets/fixtures.ts")).toContain("getPet: { 200: GetPet200 }");
  expect(outputs.get("default-builders.ts")).toContain("export const buildPet:");
});

test("a list brings a builder of its pages, which tells its items apart by what they require first", () => {
  const outputs = generate({
    schemas: {
      Pet: { ...pet, required: ["name"] },
      PetList: {
        type: "object",
        properties: {
          meta: {},
          pets: { type: "array", items: content["application/json"].schema },
        },
      },
    },
    responses: {
      200: {
        description: "OK",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/PetList" },
            examples: { none: { value: { meta: {}, pets: [] } } },
          },
        },
      },
    },
  });
  expect(outputs.get("default-builders.ts")).toContain("export const buildPetPages:");
  expect(outputs.get("pets/schemas.ts")).toContain(
    '"PetList": {"key":"pets","item":"Pet","identifier":"name","dialect":"meta"}',
  );
});

test("generated fixtures compile, whatever descriptions, names and values contain", () => {
  const outputs = generate({
    schemas: { Pet: { ...pet, description: "Ends */ here `and` there\n\nin two paragraphs." } },
    responses: {
      200: { description: "OK", content },
      default: {
        description: "Any",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Pet" },
            examples: {
              "class-1.0": {
                summary: "*/ 'quoted' \u2028",
                value: { "na-me": "*/ `x` ' \" \\  \u2029 🐈" },
              },
            },
          },
        },
      },
    },
  });
  for (const [path, text] of outputs) {
    if (!path.endsWith(".ts")) continue;
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(
      diagnostics.map(({ messageText }) => messageText),
      path,
    ).toEqual([]);
  }
  expect(JSON.parse(outputs.get("payloads/pets/getPet/default/class-1.0.json") ?? "")).toEqual({
    "na-me": "*/ `x` ' \" \\  \u2029 🐈",
  });
});

test("a schema is printed with what a value has to fulfil, and without descriptions", () => {
  const name = {
    $comment: "Ask the owner.",
    description: "What it is called.",
    "x-pii": "none",
    "x-open-enum": true,
    readOnly: true,
    enum: ["Tom"],
  };
  const outputs = generate({ schemas: { Pet: { type: "object", properties: { name } } } });
  expect(outputs.get("pets/schemas.ts")).toContain(
    '"Pet": {"type":"object","properties":{"name":{"open":true,"enum":["Tom"]}}}',
  );
});

const refused: [what: string, parts: Parts, message: RegExp][] = [
  [
    "a keyword that its readers would overlook",
    { schemas: { Pet: { type: "object", patternProperties: {} } } },
    /^openapi\/pets-v1\.yaml#\/components\/schemas\/Pet: .* keyword patternProperties\. Teach it to/,
  ],
  [
    "a success without a status of its own",
    { responses: { "2XX": { description: "OK", content } } },
    /^openapi\/pets-v1\.yaml#\/paths\/~1pets\/get\/responses No success of getPet has a status\. Write one/,
  ],
  [
    "a keyword deep in a schema",
    { schemas: { Pet: { properties: { name: { anyOf: [{ contains: {} }] } } } } },
    /schemas\/Pet\/properties\/name\/anyOf\/0: .* keyword contains\./,
  ],
  [
    "a format that no arbitrary can make",
    { schemas: { Pet: { properties: { name: { type: "string", format: "iri" } } } } },
    /schemas\/Pet\/properties\/name: .* format iri\./,
  ],
  [
    "an operationId that is no name in TypeScript",
    { operationId: "get-pet" },
    /the operationId of get \/pets: "get-pet" becomes a name in TypeScript\. Use only letters/,
  ],
  [
    "a schema that is no name in TypeScript",
    {
      schemas: { "Big-Pet": pet },
      responses: {
        200: {
          description: "OK",
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Big-Pet" }, examples },
          },
        },
      },
    },
    /components\/schemas\/Big-Pet: "Big-Pet" becomes a name in TypeScript\./,
  ],
  [
    "an example that would leave its folder",
    respond({ schema: content["application/json"].schema, examples: { "../cat": { value: {} } } }),
    /the 200 response of getPet: "\.\.\/cat" becomes the name of a file\. Use only letters/,
  ],
  [
    "two examples that are one file to some systems",
    respond({ examples: { cat: { value: {} }, Cat: { value: {} } } }),
    /the 200 response of getPet: "Cat" is there twice, or differs .* Rename one\./,
  ],
  [
    "an example without a value",
    respond({ examples: { cat: { externalValue: "cat.json" } } }),
    /the 200 response of getPet: the example cat has no value\. Write one\./,
  ],
  [
    "a payload whose schema has no name",
    respond({ examples }),
    /the 200 response of getPet: its payloads need a type\. Give the schema a name/,
  ],
  [
    "payloads of two media types",
    {
      responses: { 200: { description: "OK", content: { ...content, "text/json": { examples } } } },
    },
    /the 200 response of getPet: .* Keep the examples of one media type only\./,
  ],
  [
    "a shared response that is no name in TypeScript",
    {
      responses: { 200: { $ref: "#/components/responses/all-well" } },
      components: { responses: { "all-well": { description: "OK", content } } },
    },
    /the 200 response of getPet: "all-well" becomes a name in TypeScript\./,
  ],
  [
    "a shared response that has the name of an operation's own",
    {
      responses: {
        200: { description: "OK", content },
        400: { $ref: "#/components/responses/GetPet200" },
      },
      components: { responses: { GetPet200: { description: "Bad", content } } },
    },
    /components\/responses\/GetPet200: the payloads of getPet have this name too\. Rename/,
  ],
];

test.each(refused)("%s is refused, with its place and a remedy", (_, parts, message) => {
  expect(() => generate(parts)).toThrow(SpecificationError);
  expect(() => generate(parts)).toThrow(message);
});

test("two specifications with one name for their fixtures are refused", () => {
  expect(() => generateFixtures([describePets({}), describePets({})])).toThrow(
    'openapi/specifications.json, fixtures: "pets" is there twice',
  );
});

test("two specifications may share a resource, but not give its name to another", () => {
  const first = describePets({});
  const second = describePets({ schemas: { Pet: { type: "string" } } });
  const named = { ...specification, file: "openapi/zoo-v1.yaml", fixtures: "zoo" };
  const shared = generateFixtures([first, { ...first, specification: named }]);
  expect(shared.get("default-builders.ts")?.match(/export const buildPet/g)).toHaveLength(1);
  expect(() => generateFixtures([first, { ...second, specification: named }])).toThrow(
    /^openapi\/zoo-v1\.yaml#\/components\/schemas\/Pet: openapi\/pets-v1\.yaml has another .* Rename one\./,
  );
});
