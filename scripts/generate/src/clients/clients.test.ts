import {
  listClients,
  type OpenApiDocument,
  type Specification,
} from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { generateClients } from "./generate-clients.ts";
import { updateReadme } from "./readme.ts";

const specification: Specification = {
  name: "rooms-v1",
  file: "openapi/rooms-v1.yaml",
  typesPackage: "rooms-types",
  fixtures: "rooms",
  mockPort: 4020,
};

const sid = (prefix: string) => ({ type: "string", pattern: `^${prefix}[0-9a-fA-F]{32}$` });
const json = (name: string) => ({
  description: "OK",
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const text = { type: "string" };
const words = 'a label without "/"';

const roomParameters = [
  { $ref: "#/components/parameters/Account" },
  { $ref: "#/components/parameters/RoomSid" },
];

/** A specification of one client, correct but for what is put in its place. */
function describeRooms({ body = {}, facts = {} }: { body?: object; facts?: object } = {}) {
  const client = (method: string, others: object) => ({ package: "rooms", method, ...others });
  const document = {
    openapi: "3.1.0",
    info: { title: "Rooms", version: "1" },
    servers: [{ url: "https://rooms.twilio.com" }],
    "x-clients": {
      rooms: {
        name: "Rooms",
        description: "The rooms of an account.",
        documentation: "https://example.com/rooms",
        connection: { Account: "accountSid", Subaccount: "subaccountSid" },
        ...facts,
      },
    },
    paths: {
      "/{Account}/Rooms": {
        get: {
          operationId: "listRooms",
          summary: "List rooms",
          description: "Lists the rooms.",
          parameters: [
            { $ref: "#/components/parameters/Account" },
            { name: "Subaccount", in: "query", schema: sid("AC") },
            { name: "PageSize", in: "query", schema: { type: "integer", maximum: 9 } },
            { name: "Opened<", in: "query", schema: { $ref: "#/components/schemas/Day" } },
          ],
          "x-client": client("list", {
            repeat: "always",
            page: { items: "/rooms", next: "/meta/next" },
          }),
          "x-codeSamples": [{ lang: "TypeScript", source: "await rooms.list();\n" }],
          responses: { "200": json("RoomList") },
        },
      },
      "/{Account}/Rooms/{RoomSid}": {
        parameters: roomParameters,
        post: {
          operationId: "updateRoom",
          summary: "Update a room",
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { $ref: "#/components/schemas/UpdateRoomBody" },
              },
            },
          },
          "x-client": client("update", { repeat: { unless: "Label" } }),
          "x-codeSamples": [{ lang: "TypeScript", source: "await rooms.update(roomSid, {});\n" }],
          responses: { "200": json("Room") },
        },
        delete: {
          operationId: "deleteRoom",
          summary: "Delete a room",
          externalDocs: { url: "https://example.com/rooms#delete" },
          "x-client": client("remove", { function: "removeRoom", repeat: "unprocessed" }),
          "x-codeSamples": [{ lang: "TypeScript", source: "await rooms.remove(roomSid);\n" }],
          responses: { "204": { description: "Gone." } },
        },
      },
    },
    components: {
      parameters: {
        Account: { name: "Account", in: "path", required: true, schema: sid("AC") },
        RoomSid: { name: "RoomSid", in: "path", required: true, schema: sid("RM") },
      },
      schemas: {
        RoomSid: sid("RM"),
        Room: { type: "object", properties: { sid: { $ref: "#/components/schemas/RoomSid" } } },
        RoomList: {
          type: "object",
          properties: {
            rooms: { type: "array", items: { $ref: "#/components/schemas/Room" } },
            meta: { type: "object", properties: { next: text } },
          },
        },
        Day: { type: "string", format: "date", "x-must-be": "a date without a time" },
        Label: { type: "string", maxLength: 8, pattern: "^[^/]+$", "x-must-be": words },
        UpdateRoomBody: {
          type: "object",
          description: "What to change.",
          properties: {
            Title: { type: "string", minLength: 2, maxLength: 4 },
            Note: text,
            Label: { $ref: "#/components/schemas/Label" },
            Wait: {
              anyOf: [
                { type: "string", pattern: "^a$" },
                { type: "string", maxLength: 0 },
              ],
            },
            Locked: { type: "boolean" },
            Key: text,
          },
          if: { required: ["Locked"], properties: { Locked: { const: true } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
          then: { required: ["Key"] },
          ...body,
        },
      },
    },
  };
  return { specification, document: document as OpenApiDocument };
}

const readme = (table: string): string =>
  `# rooms\n\n<!-- methods -->\n\n${table}\n<!-- /methods -->\n\nMore.\n`;

const exists = (path: string): boolean => path === "packages/rooms/src/waits.ts";

const read = (): string => readme("| old | table |\n");

function generate(changes: Parameters<typeof describeRooms>[0] = {}): (file: string) => string {
  const outputs = generateClients(describeRooms(changes), read, exists);
  return (file) => outputs.get(`packages/rooms/src/generated/${file}.ts`) ?? `no ${file}`;
}

type Edit = readonly [from: string, to: string];

/** What is generated after an edit of the document's text. */
function generateEdited(...edits: readonly Edit[]): (file: string) => string {
  const text = edits.reduce((json, [from, to]) => {
    expect(json).toContain(from);
    return json.replaceAll(from, to);
  }, JSON.stringify(describeRooms().document));
  const document: OpenApiDocument = JSON.parse(text);
  const outputs = generateClients({ specification, document }, read, exists);
  return (file) =>
    outputs.get(`packages/rooms/${file}`) ??
    outputs.get(`packages/rooms/src/generated/${file}.ts`) ??
    `no ${file}`;
}

test("an operation becomes a function of the parameters that the connection does not supply", () => {
  expect(generate()("remove-room")).toContain(`export async function removeRoom(
  { accountSid, remove }: RoomsConnection,
  roomSid: string,
  options: CallOptions = {},
): Promise<void> {
  const path = { Account: accountSid, RoomSid: roomSid };
  checkArguments(limits, { path, options });
  await remove(template, {
    params: { path },
    ...options,
    repeat: "unprocessed",
  });
}
`);
});

test("a list reads its page where the specification says, and a page without that place is an error", () => {
  const list = generate()("list-rooms");
  expect(
    list,
  ).toContain(`      if (!body.meta) throw new ResponseError('A page of the list has no "meta".', 200);
      return { items: body.rooms, next: body.meta.next };`);
  expect(list).toContain("): PagedList<Room, RoomList> {");
});

test("a query parameter comes from the connection, unless the caller passes it", () => {
  expect(generate()("list-rooms")).toContain(
    "params: { path, query: { ...query, Subaccount: query.Subaccount ?? subaccountSid } },",
  );
});

test("a field of the body can forbid that its request is repeated", () => {
  expect(generate()("update-room")).toContain(
    'repeat: body.Label === undefined ? "always" : "unprocessed",',
  );
});

test("limits of path, query and body are checked, and members without limits are not", () => {
  const read = generate();
  expect(read("update-room")).toContain(`const limits: Limits = {
  RoomSid: { sid: "RM" },
  Title: { text: { pattern: /^[\\s\\S]{2,4}$/u, mustBe: "text of 2 to 4 characters" } },
  Label: label,
};
`);
  expect(read("list-rooms")).toContain(`const limits: Limits = {
  Subaccount: { sid: "AC" },
  PageSize: { integer: [${Number.MIN_SAFE_INTEGER}, 9] },
  "Opened<": day,
};
`);
});

test("a limit with a description is printed once, under the name of its schema", () => {
  expect(generate()("limits")).toContain(
    `export const label: Limit = {
  text: { pattern: /^(?=[\\s\\S]{0,8}$)[^/]+$/u, mustBe: 'a label without "/"' },
};`.replace(/\{\n {2}(text: .*),\n\}/, "{ $1 }"),
  );
});

test("a text of limited length matches one of its patterns as a whole, wherever they begin", () => {
  const read = (Title: object): RegExp => {
    const update = generate({
      body: { properties: { Title, Label: text, Locked: text, Key: text } },
    })("update-room");
    const [, source = "", flags] = /Title: [\s\S]*?pattern: \/(.*)\/(u),/.exec(update) ?? [];
    return new RegExp(source, flags);
  };
  const anchored = read({
    anyOf: [
      { pattern: "^a+$", maxLength: 2 },
      { pattern: "^b+$", minLength: 1, maxLength: 3 },
    ],
  });
  const free = read({ type: "string", pattern: "^a|b", maxLength: 3 });
  const matching = (pattern: RegExp) =>
    ["", "a", "aa", "bbb", "aaaa", "xxb", "xb", "👋👋b", "👋👋👋b"].filter((value) =>
      pattern.test(value),
    );
  expect(matching(anchored)).toEqual(["a", "aa", "bbb"]);
  expect(matching(free)).toEqual(["a", "aa", "bbb", "xxb", "xb", "👋👋b"]);
});

test("a date is checked by its pattern", () => {
  const limits = generate()("limits");
  expect(limits).toContain("export const day: Limit = {");
  expect(limits).toMatch(/pattern: \/\^\\d\{4\}-.*mustBe: "a date without a time"/s);
});

test("a rule between fields becomes a type and a check", () => {
  const read = generate();
  expect(read("types")).toContain(`export type UpdateRoomBody =
  | (UpdateRoomMembers & { Locked?: false | undefined })
  | (UpdateRoomMembers & { Key: NonNullable<UpdateRoomMembers["Key"]> });`);
  expect(read("types")).toContain("What to change. `Locked: true` needs `Key`.");
  expect(read("update-room")).toContain(`  if (body.Locked === true && body.Key === undefined) {
    throw new InvalidArgumentError("Key", "is missing: Locked needs it.");
  }
`);
});

test("the interface documents each method with errors, source and example", () => {
  expect(generate()("rooms-client")).toContain(`  /**
   * Lists the rooms.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://example.com/rooms
   *
   * @example
   * await rooms.list();
   */
  list(query?: ListRoomsQuery, options?: ListOptions): PagedList<Room, RoomList>;
`);
});

test("the factory has every method, and those of a hand-written extension", () => {
  const factory = generate({ facts: { extension: "waits" } })("create-rooms-client");
  expect(factory).toContain(`  return {
    list: (...parameters) => listRooms(connection, ...parameters),
    update: (...parameters) => updateRoom(connection, ...parameters),
    remove: (...parameters) => removeRoom(connection, ...parameters),
    ...createWaits(connection),
  };`);
});

test("one module exports all that a client has, and the types of its answers but plain texts", () => {
  const index = generate()("index");
  expect(index).toMatch(/^ {2}isApiError,\n(.*\n)+} from "@conference-kit\/client-runtime";$/m);
  expect(index).toContain(`
export type { components, operations, paths, Room, RoomList } from "@conference-kit/rooms-types";
export { connectRooms, type RoomsConnection } from "./connect-rooms.ts";
export { createRoomsClient } from "./create-rooms-client.ts";
export type { RoomsClient } from "./rooms-client.ts";
export { listRooms } from "./list-rooms.ts";
export { updateRoom } from "./update-room.ts";
export { removeRoom } from "./remove-room.ts";
export type { ListRoomsQuery, UpdateRoomBody } from "./types.ts";
`);
});

test("connecting names the product, and requires what stands in a path", () => {
  const connection = generate()("connect-rooms");
  expect(connection).toContain('createConnection<paths>("rooms", options)');
  expect(connection).toContain("readonly accountSid: string;");
  expect(connection).toContain("readonly subaccountSid: string | undefined;");
});

test("a connection is taken in place of options, unless a query takes its subaccount from them", () => {
  const union = "options: ClientOptions | Connection<paths> = {}";
  const other = { facts: { connection: { Account: "accountSid" } } };
  expect(generate(other)("connect-rooms")).toContain(union);
  expect(generate(other)("create-rooms-client")).toContain(union);
  expect(generate()("connect-rooms")).not.toContain(union);
  expect(generate()("create-rooms-client")).not.toContain(union);
});

test("the README lists the methods between its markers, and its other text stays unchanged", () => {
  const outputs = generateClients(describeRooms(), read, exists);
  expect(outputs.get("packages/rooms/README.md")).toBe(
    readme(`| method | what it does |
|---|---|
| \`list(query?, options?)\` | List rooms. |
| \`update(roomSid, body, options?)\` | Update a room. |
| \`remove(roomSid, options?)\` | Delete a room. |
`),
  );
});

test("a README without the markers is refused, with what to write", () => {
  const { document } = describeRooms();
  const [client] = listClients(document);
  expect(client && (() => updateReadme("# rooms\n", document, client))).toThrow(
    "packages/rooms/README.md has no place for the table of methods. Write <!-- methods --> and <!-- /methods --> where it belongs.",
  );
});

test("names that are no identifiers stand in quotes", () => {
  const read = generateEdited(["Label", "2fa-Label"], ["Locked", "Is-Locked"], ["Key", "2fa"]);
  const update = read("update-room");
  expect(update).toContain('  "2fa-Label": { text: ');
  expect(update).toContain('body["2fa-Label"] === undefined ? "always"');
  expect(update).toContain('if (body["Is-Locked"] === true && body["2fa"] === undefined) {');
  expect(read("types")).toContain(
    '{ "Is-Locked"?: false | undefined })\n  | (UpdateRoomMembers & { "2fa": NonNullable<UpdateRoomMembers["2fa"]> }',
  );
  const list = generateEdited(
    ["/meta/next", "/the-meta/next"],
    ['"meta"', '"the-meta"'],
  )("list-rooms");
  expect(list).toContain('if (!body["the-meta"]) throw new ResponseError(');
  expect(list).toContain('next: body["the-meta"].next }');
});

test("a value of a path has the type that its schema says", () => {
  const number = generateEdited([JSON.stringify(sid("RM")), '{"type":"integer","minimum":1}']);
  expect(number("remove-room")).toContain("  roomSid: number,\n");
  const listed = generateEdited([
    JSON.stringify(sid("RM")),
    '{"type":"string","enum":["a","b\'s"]}',
  ]);
  expect(listed("remove-room")).toContain(`  roomSid: "a" | "b's",\n`);
});

test("a query is required where one of its parameters is", () => {
  const read = generateEdited(['"name":"PageSize"', '"required":true,"name":"PageSize"']);
  expect(read("rooms-client")).toContain("list(query: ListRoomsQuery, options?: ListOptions)");
  expect(read("list-rooms")).toContain("  query: ListRoomsQuery,\n");
  expect(read("README.md")).toContain("`list(query, options?)`");
});

test("a removal reads nothing, whatever its answer", () => {
  const gone = JSON.stringify({ "204": { description: "Gone." } });
  const read = generateEdited([gone, JSON.stringify({ "200": json("Room") })]);
  expect(read("remove-room")).toContain("): Promise<void> {");
});

test("a number that may be a fraction has no limit for whole numbers", () => {
  const read = generateEdited(['"type":"integer","maximum":9', '"type":"number","maximum":9']);
  expect(read("list-rooms")).not.toContain("PageSize");
});

test("a limit whose name the module has already is printed where it is checked", () => {
  const update = generateEdited(["Label", "Template"])("update-room");
  expect(update).toContain("  Template: { text: { pattern: /^(?=[\\s\\S]{0,8}$)[^/]+$/u");
  expect(update).not.toContain("./limits.ts");
});

test("a schema by the name of a global type is named otherwise wherever it is a type", () => {
  const read = generateEdited(
    ['#/components/schemas/Room"', '#/components/schemas/Promise"'],
    ['"Room":', '"Promise":'],
  );
  expect(read("update-room")).toContain("): Promise<PromiseBody> {");
  expect(read("list-rooms")).toContain("PagedList<PromiseBody, RoomList>");
});

test("a description stays prose: it ends no comment, begins no tag and keeps its list", () => {
  const prose = "Lists */ the\\n@everyone rooms:\\n- one\\n- two\\n\\n@all of them";
  expect(generateEdited(["Lists the rooms.", prose])("rooms-client")).toContain(`  /**
   * Lists *\\/ the @everyone rooms:
   * - one
   * - two
   *
   * \\@all of them
   *
`);
  const client = ["The rooms of an account.", "The rooms */\\nof it."] as const;
  expect(generateEdited(client)("rooms-client")).toContain("/** The rooms *\\/ of it. */");
});

test("a table and code of a description keep their lines", () => {
  const table = "| a | b |\\n|---|---|\\n| c | d |";
  const code = "```ts\\nif (a) {\\n\\n  b();\\n}\\n```";
  const edit = [
    "Lists the rooms.",
    `Lists\\nthe rooms.\\n\\n${table}\\n\\n${code}\\nand\\nmore.`,
  ] as const;
  expect(generateEdited(edit)("rooms-client")).toContain(`  /**
   * Lists the rooms.
   *
   * | a | b |
   * |---|---|
   * | c | d |
   *
   * \`\`\`ts
   * if (a) {
   *
   *   b();
   * }
   * \`\`\`
   *
   * and more.
   *
`);
});

test("a deprecated operation is one as a method, as a function and in the README", () => {
  const read = generateEdited([
    '"summary":"List rooms"',
    '"deprecated":true,"summary":"List rooms"',
  ]);
  expect(read("rooms-client")).toMatch(/ \* Repeated after .*\n {3}\*\n {3}\* @deprecated\n/);
  expect(read("list-rooms")).toContain(" * @deprecated\n");
  expect(read("README.md")).toContain("| `list(query?, options?)` | Deprecated. List rooms. |");
});

test("a summary in the README is one cell without HTML", () => {
  const summary = ["List rooms", "List <Say> |\\nand `<a|b>`"] as const;
  expect(generateEdited(summary)("README.md")).toContain("| List \\<Say> \\| and `<a\\|b>`. |\n");
});

test("the same document gives the same text", () => {
  expect([...generateClients(describeRooms(), read, exists)]).toEqual([
    ...generateClients(describeRooms(), read, exists),
  ]);
});

test.each([
  ["a reserved word as a function", "removeRoom", "delete", "no function can be called delete"],
  [
    "a name of the module as a function",
    "removeRoom",
    "limits",
    "no function can be called limits",
  ],
  ["a reserved word in a path", "RoomSid", "Class", "no argument can be called class"],
  ["an argument that every method has", "RoomSid", "Options", "no argument can be called options"],
  ["a name with a hyphen in a path", "RoomSid", "Room-Id", "no argument can be called room-Id"],
  ["a schema by the name of an error", "RoomList", "ApiError", "would be called ApiError"],
  ["a function twice", "removeRoom", "updateRoom", "would be called updateRoom"],
  ["a function by the name of another module", "removeRoom", "types", "is the file of two things"],
  [
    "a function whose file another one has",
    "removeRoom",
    "updateROOM",
    "update-room.ts is the file of two things",
  ],
  ["a word that only modules reserve", "removeRoom", "await", "no function can be called await"],
  ["a schema by the name of the client", "RoomList", "RoomsClient", "would be called RoomsClient"],
  ["a schema by an imported name", "RoomList", "Limits", "would be called Limits"],
  ["a limit by the name of another", "Day", "label", "would be called label"],
])("%s is refused, with the place and a remedy", (_, name, other, problem) => {
  expect(() => generateEdited([name, other])).toThrow(
    new RegExp(`^openapi/rooms-v1\\.yaml#/\\S+ .*${problem}\\. (Give|Describe|Rename) `),
  );
});

test("a rule of another kind is refused, with the place and a remedy", () => {
  const body = { if: { properties: { Locked: { const: true } } } };
  expect(() => generate({ body })).toThrow(
    /openapi\/rooms-v1\.yaml#\S+\/schema\/if the request body of updateRoom: .* Write an if with one required field/,
  );
});

test("a rule that needs a field that is not there is refused, with the fields that there are", () => {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  expect(() => generate({ body: { then: { required: ["Keys"] } } })).toThrow(
    /there is no field Keys, only Title, Note, Label, Wait, Locked, Key\. Correct the name/,
  );
});

const form = '"application/x-www-form-urlencoded":{';
const pageSize = '"name":"PageSize","in":"query"';
const answer = '"200":{"description":"OK","content":{"application/json":';

test.each<[string, Edit, string]>([
  ["another method", ['"post":{', '"put":{'], "Clients send GET, POST and DELETE, not PUT"],
  ["a body of JSON", [form, '"application/json":{'], "not application/json"],
  [
    "a list of a form with commas",
    [form, `${form}"encoding":{"Note":{"explode":false}},`],
    "Clients send Note as `style: form` with `explode: true` only",
  ],
  [
    "a list of a query with commas",
    [pageSize, `${pageSize},"explode":false`],
    "Clients send PageSize as `style: form` with `explode: true` only",
  ],
  ["a header", [pageSize, '"name":"Trace","in":"header"'], "not Trace as header"],
  [
    "a value of a query that is JSON",
    [pageSize, `${pageSize},"content":{}`],
    "Clients send PageSize as text",
  ],
  [
    "a field that can be null",
    ['"Note":{"type":"string"}', '"Note":{"type":["string","null"]}'],
    "Note can be null",
  ],
  [
    "a field that is an object",
    ['"Note":{"type":"string"}', '"Note":{"type":"object"}'],
    "Note can be an object",
  ],
  [
    "an answer with a status alone",
    [answer, '"204":{"description":"OK","nothing":{"x":'],
    "A success of listRooms is",
  ],
  [
    "an answer of another media type",
    [answer, answer.replace("json", "xml")],
    "A success of listRooms is",
  ],
  [
    "an answer that is a list",
    ['"RoomList":{"type":"object"', '"RoomList":{"type":"array"'],
    "A success of listRooms is",
  ],
  [
    "a module that is not there",
    ['"documentation"', '"extension":"moves","documentation"'],
    "packages/rooms/src/moves.ts is not there",
  ],
  [
    "a client without an operation",
    ['"package":"rooms"', '"package":"halls"'],
    "No operation belongs to the client rooms",
  ],
  [
    "a subaccount in a path",
    ['"Account":"accountSid"', '"Account":"subaccountSid"'],
    "Let it be accountSid",
  ],
  ["a page of what is sent", ['"get":{', '"post":{'], "Only what GET answers has pages"],
  [
    "a host with a path",
    ["https://rooms.twilio.com", "https://rooms.twilio.com/v1"],
    "Clients go to https://rooms.twilio.com",
  ],
  ["an address that is none", ["https://rooms.twilio.com", "/v1"], "not to /v1"],
  [
    "an operation without a code sample",
    ['[{"lang":"TypeScript","source":"await rooms.list();\\n"}]', "[]"],
    "listRooms shows nobody how it is called",
  ],
  [
    "a list in a path",
    [JSON.stringify(sid("RM")), '{"type":"array","minItems":1}'],
    "RoomSid can be a list, which clients don't send in a path.",
  ],
  [
    "a value by the name of another",
    ['"name":"RoomSid","in":"path"', '"name":"Title","in":"path"'],
    "updateRoom takes Title in two places",
  ],
  [
    "a second success",
    [answer, `"202":{"description":"Later."},${answer}`],
    "listRooms succeeds in more than one way",
  ],
  ...[{ description: "No." }, json("Room")].map((error): [string, Edit, string] => [
    `an error ${"content" in error ? "of another kind" : "without a body"}`,
    [answer, `"409":${JSON.stringify(error)},${answer}`],
    "The error 409 of listRooms is no object of application/json with code, message and more_info.",
  ]),
  [
    "a field of one value that is a const",
    ['"Note":{"type":"string"}', '"Note":{"type":"string","const":"a"}'],
    'Note is limited by a word that requests don\'t know. Write `enum: ["a"]` for its `const`.',
  ],
  [
    "a whole number above another one",
    ['"maximum":9', '"exclusiveMinimum":0'],
    "Write `minimum: 1` for its `exclusiveMinimum`.",
  ],
  [
    "a whole number below another one",
    ['"maximum":9', '"exclusiveMaximum":10'],
    "Write `maximum: 9` for its `exclusiveMaximum`.",
  ],
  [
    "a body of GET",
    ['"operationId":"listRooms"', '"operationId":"listRooms","requestBody":{"content":{}}'],
    "GET carries no body, and listRooms has one.",
  ],
  [
    "a body that may be left out with its required fields",
    ['"description":"What to change."', '"description":"What to change.","required":["Note"]'],
    "The body of updateRoom has required fields, and may be left out. Write `required: true`.",
  ],
  ...["allOf", "anyOf", "not", "oneOf"].map((parts): [string, Edit, string] => [
    `a body of which ${parts} says something`,
    ['"description":"What to change."', `"description":"What to change.","${parts}":[{}]`],
    `What \`${parts}\` says of a form is unknown to clients, mocks and handlers.`,
  ]),
])("%s is refused where a client would send or read something else", (_, edit, problem) => {
  const attempt = () => generateEdited(edit);
  expect(attempt).toThrow(/^openapi\/rooms-v1\.yaml#\/\S+ /);
  expect(attempt).toThrow(problem);
});

const isList = ['"Key":{"type":"string"}', '"Key":{"type":"array"}'] as const;
const isQueryList = `${pageSize},"schema":{"type":"array"}`;

test.each<[string, readonly Edit[]]>([
  [
    "a required field",
    [
      ['"requestBody":{', '"requestBody":{"required":true,'],
      isList,
      ["What to change.", 'What to change.","required":["Key"],"title":"'],
    ],
  ],
  ["a field that another one needs", [isList]],
  [
    "a required parameter",
    [[`${pageSize},"schema":{"type":"integer","maximum":9}`, `${isQueryList},"required":true`]],
  ],
])("%s that may be an empty list is refused, until it holds at least one value", (_, edits) => {
  const empty = "is required and may be an empty list";
  expect(() => generateEdited(...edits)).toThrow(empty);
  const held: Edit = ['"type":"array"}', '"type":"array","minItems":1}'];
  expect(() => generateEdited(...edits, held)).not.toThrow();
});
