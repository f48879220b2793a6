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
          responses: { "200": json("Room") },
        },
        delete: {
          operationId: "deleteRoom",
          summary: "Delete a room",
          externalDocs: { url: "https://example.com/rooms#delete" },
          "x-client": client("remove", { function: "removeRoom", repeat: "unprocessed" }),
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

const read = (): string => readme("| old | table |\n");

function generate(changes: Parameters<typeof describeRooms>[0] = {}): (file: string) => string {
  const outputs = generateClients(describeRooms(changes), read);
  return (file) => outputs.get(`packages/rooms/src/generated/${file}.ts`) ?? `no ${file}`;
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
  Title: { length: [2, 4] },
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
  text: { patterns: [/^[^/]+$/u], maximum: 8, mustBe: 'a label without "/"' },
};`.replace(/\{\n {2}(text: .*),\n\}/, "{ $1 }"),
  );
});

test("a date is checked by its pattern", () => {
  const limits = generate()("limits");
  expect(limits).toContain("export const day: Limit = {");
  expect(limits).toMatch(/patterns: \[\/\^\\d\{4\}-.*mustBe: "a date without a time"/s);
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
  const outputs = generateClients(describeRooms(), read);
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
  const [client] = listClients(describeRooms().document);
  expect(client && (() => updateReadme("# rooms\n", client))).toThrow(
    "packages/rooms/README.md has no place for the table of methods. Write <!-- methods --> and <!-- /methods --> where it belongs.",
  );
});

test("the same document gives the same text", () => {
  expect([...generateClients(describeRooms(), read)]).toEqual([
    ...generateClients(describeRooms(), read),
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
])("%s is refused, with the place and a remedy", (_, name, other, problem) => {
  const { document } = describeRooms();
  const text = JSON.stringify(document).replaceAll(name, other);
  const renamed: OpenApiDocument = JSON.parse(text);
  expect(() => generateClients({ specification, document: renamed }, read)).toThrow(
    new RegExp(`^openapi/rooms-v1\\.yaml, .*${problem}\\. (Give|Describe|Rename) `),
  );
});

test("a rule of another kind is refused, with the place and a remedy", () => {
  const body = { if: { properties: { Locked: { const: true } } } };
  expect(() => generate({ body })).toThrow(
    /openapi\/rooms-v1\.yaml, the request body of updateRoom: .* Write an if with one required field/,
  );
});
