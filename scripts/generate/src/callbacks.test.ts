import { type OpenApiDocument, SpecificationError } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { generateCallbacks } from "./callbacks.ts";

const number = { type: "string", pattern: String.raw`^\d+$` };

/** A document with two webhooks, one of which has a kind for each of its schemas. */
function describeWebhooks(minutes: object = number): OpenApiDocument {
  const webhook = (operationId: string, schema: string, told: object) => ({
    post: {
      operationId,
      "x-callback": told,
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: { $ref: `#/components/schemas/${schema}` },
          },
        },
      },
      responses: { "204": { description: "Noted." } },
    },
  });
  const schemas = {
    RoomCallback: {
      oneOf: ["RoomOpened", "RoomClosed"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
    },
    RoomOpened: {
      description: "A room is open.",
      type: "object",
      properties: {
        Event: { type: "string", enum: ["opened", "reopened"] },
        Locked: { type: "string", enum: ["true", "false"], description: "Whether it is locked." },
      },
    },
    RoomClosed: {
      allOf: [
        { type: "object", properties: { Event: { type: "string" }, Minutes: minutes } },
        { properties: { Event: { type: "string", enum: ["closed"] } } },
      ],
    },
    Bill: {
      type: "object",
      properties: {
        BillSid: { $ref: "#/components/schemas/BillSid" },
        Url: { type: "string", format: "uri" },
        Status: { type: "string", enum: ["due", "paid"], "x-open-enum": true },
        Minutes: { ...number, "x-unit": "minutes", description: "How long." },
      },
    },
    BillSid: { type: "string", pattern: "^BI$" },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Rooms", version: "1" },
    webhooks: {
      room: webhook("room", "RoomCallback", { when: ["Event"], kindFrom: "Event" }),
      bill: webhook("bill", "Bill", { when: ["BillSid"], kind: "bill" }),
    },
    components: { schemas },
  } as OpenApiDocument;
}

test("webhooks with rules that tell their kinds apart become a table, in their order", () => {
  const generated = generateCallbacks(describeWebhooks(), "rooms.yaml");
  expect(generated).toContain(`
  { when: ["Event"], kindFrom: "Event", kinds: ["opened","reopened","closed"] },
  { when: ["BillSid"], kinds: ["bill"] },
];`);
});

test("each parameter has one format", () => {
  const generated = generateCallbacks(describeWebhooks(), "rooms.yaml");
  expect(generated).toContain(`= {
  BillSid: "^BI$",
  Event: "text",
  Locked: "boolean",
  Minutes: "integer",
  Status: "text",
  Url: "uri",
};`);
});

test("each schema becomes the type of a parsed callback, under its kinds", () => {
  const generated = generateCallbacks(describeWebhooks(), "rooms.yaml");
  expect(generated).toContain(`
/** A room is open. */
export interface RoomOpened extends ReceivedCallback {
  readonly kind: "opened" | "reopened";
  /**  */
  readonly Event?: "opened" | "reopened" | undefined;
  /** Whether it is locked. */
  readonly Locked?: boolean | undefined;
}`);
  expect(generated).toContain(`readonly Status?: "due" | "paid" | (string & {}) | undefined;`);
  expect(generated).toContain(`  /** How long. Unit: minutes. */
  readonly Minutes?: number | undefined;`);
  expect(generated).toContain("type Callback = RoomOpened | RoomClosed | Bill | UnknownCallback;");
});

test("a parameter with two formats is an error that names both", () => {
  const generate = () => generateCallbacks(describeWebhooks({ type: "string" }), "rooms.yaml");
  expect(generate).toThrow(SpecificationError);
  expect(generate).toThrow("Minutes has the format integer here and text in another callback");
});

test("a document without webhooks gives no callbacks module", () => {
  const { webhooks: _, ...rest } = describeWebhooks();
  expect(generateCallbacks(rest as OpenApiDocument, "rooms.yaml")).toBeUndefined();
});

type Edit = readonly [from: string, to: string];

function generateEdited([from, to]: Edit): string | undefined {
  const text = JSON.stringify(describeWebhooks());
  expect(text).toContain(from);
  const document: OpenApiDocument = JSON.parse(text.replaceAll(from, to));
  return generateCallbacks(document, "rooms.yaml");
}

test("a parameter whose name is no identifier stands in quotes", () => {
  const generated = generateEdited(["Minutes", "Talk-Time"]);
  expect(generated).toContain('  readonly "Talk-Time"?: number | undefined;\n');
  expect(generated).toContain('  "Talk-Time": "integer",\n');
});

test.each<[string, Edit, string]>([
  [
    "a rule by a parameter that is not there",
    ['"when":["BillSid"]', '"when":["BillId"]'],
    "`when` names `BillId`, which is no parameter: there are `BillSid`, `Url`, `Status`, `Minutes`.",
  ],
  [
    "a kind from a parameter without a list",
    ['"kindFrom":"Event"', '"kindFrom":"Minutes"'],
    "`kindFrom` names `Minutes`, of which a schema lists no values.",
  ],
  ["a kind that is no name", ['"reopened"', '"opened again"'], "of the kind `opened again`."],
  ["a kind that another callback has", ['"reopened"', '"bill"'], "Two callbacks are `bill`."],
  ["a schema that another callback has", ["schemas/RoomOpened", "schemas/Bill"], "`Bill`"],
])("%s is refused with its place", (_, edit, problem) => {
  const attempt = () => generateEdited(edit);
  expect(attempt).toThrow(/^rooms\.yaml#\/webhooks\/(room|bill)\/post\/x-callback /);
  expect(attempt).toThrow(problem);
});
