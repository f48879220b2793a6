import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getLineColLocation, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { readLintRules } from "../load.ts";

const clients = `x-clients:
  call-list:
    name: Calls
    description: The calls of an account.
    documentation: https://example.com/calls
    connection: { AccountSid: accountSid }
`;

const facts = `      x-client:
        package: call-list
        method: list
        repeat: always
        page: { items: /child_sids, next: /status }
`;

/** A specification that keeps the other rules, with a client. */
const specification = readFileSync(join(import.meta.dirname, "keeps-rules.yaml"), "utf8")
  .replace("tags:\n", `${clients}tags:\n`)
  .replace("      summary: List calls\n", `      summary: List calls\n${facts}`);

/** What the rules say after an edit, each with the text of its line. */
async function lintEdit(
  before: string,
  after: string,
  ...others: readonly [before: string, after: string][]
): Promise<string[]> {
  expect(specification).toContain(before);
  const config = await readLintRules();
  const edits: (typeof others)[number][] = [[before, after], ...others];
  const source = edits.reduce((text, [from, to]) => text.replace(from, () => to), specification);
  const problems = await lintFromString({ source, absoluteRef: "/calls.yaml", config });
  return problems.map(({ message, location: [place] }) => {
    const line = place === undefined ? 0 : getLineColLocation(place).start.line;
    return `${source.split("\n")[line - 1]?.trim()} → ${message}`;
  });
}

test("a client that is described rightly is accepted", async () => {
  expect(await lintEdit("", "")).toEqual([]);
});

const post = `    post:
      operationId: createCall
      summary: Call somebody
      description: Calls somebody.
      x-source: Twilio's public documentation
      tags: [Calls]
      x-client: { package: call-list, method: METHOD, repeat: REPEAT }
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Call" }
            examples:
              up: { value: { status: up } }
      responses:
        "204": { description: Done. }
        "400": { $ref: "#/components/responses/Error" }
        "401": { $ref: "#/components/responses/Error" }
        "403": { $ref: "#/components/responses/Error" }
        "404": { $ref: "#/components/responses/Error" }
        "429": { $ref: "#/components/responses/Error" }
        "500": { $ref: "#/components/responses/Error" }
        "503": { $ref: "#/components/responses/Error" }
webhooks:
`;

const addCreate = (method: string, repeat: string): [string, string] => [
  "webhooks:\n",
  post.replace("METHOD", method).replace("REPEAT", repeat),
];

test("a field of the body that forbids repeating is accepted", async () => {
  expect(await lintEdit(...addCreate("create", "{ unless: status }"))).toEqual([]);
});

test("a field of a part of the body is accepted as well", async () => {
  const [before, after] = addCreate("create", "{ unless: status }");
  const whole = after.replace('"#/components/schemas/Call"', '"#/components/schemas/Whole"');
  const schema =
    '    Whole: { allOf: [{ $ref: "#/components/schemas/Call" }, { type: object }] }\n    CallSid:\n';
  expect(await lintEdit(before, whole, ["    CallSid:\n", schema])).toEqual([]);
});

test.each<[string, string, string, string]>([
  [
    "a package that is no client",
    "package: call-list",
    "package: call-lists",
    "package: call-lists → There is no client call-lists in `x-clients` at the top of the specification, which has call-list. Add it there or correct the name.",
  ],
  [
    "a method that can't be a name",
    "method: list",
    "method: List all",
    "method: List all → A method is named in letters and digits, and begins with a small letter.",
  ],
  [
    "two operations with one method",
    ...addCreate("list", "unprocessed"),
    "x-client: { package: call-list, method: list, repeat: unprocessed } → listCalls is already the method list of call-list. Name one of them otherwise.",
  ],
  [
    "a way to repeat that nobody knows",
    "repeat: always",
    "repeat: sometimes",
    "repeat: sometimes → Say what may be repeated: always, unprocessed, or { unless: a field of the body }.",
  ],
  [
    "a field that the body doesn't have",
    ...addCreate("create", "{ unless: stat }"),
    "x-client: { package: call-list, method: create, repeat: { unless: stat } } → `stat` leads nowhere: there is no `stat`, only sid, parent_sid, child_sids, status. Name a field of the body.",
  ],
  [
    "a page pointer that leads nowhere",
    "items: /child_sids",
    "items: /children",
    "page: { items: /children, next: /status } → The pointer /children leads nowhere: there is no `children`, only sid, parent_sid, child_sids, status. Correct it.",
  ],
  [
    "a page pointer that goes further than the answer",
    "next: /status",
    "next: /status/next",
    "page: { items: /child_sids, next: /status/next } → The pointer /status/next leads nowhere: there is no `next`. Correct it.",
  ],
  [
    "a page pointer to a member that every object inherits",
    "items: /child_sids",
    "items: /constructor",
    "page: { items: /constructor, next: /status } → The pointer /constructor leads nowhere: there is no `constructor`, only sid, parent_sid, child_sids, status. Correct it.",
  ],
  [
    "a page whose items are no list",
    "items: /child_sids",
    "items: /status",
    "page: { items: /status, next: /status } → The pointer /status leads to something else than the list of the page's items, whose type is array. Correct it.",
  ],
  [
    "a page whose link is a list",
    "next: /status",
    "next: /child_sids",
    "page: { items: /child_sids, next: /child_sids } → The pointer /child_sids leads to something else than the link to the next page, whose type is string. Correct it.",
  ],
  [
    "a page with a misspelt member",
    "next: /status }",
    "next: /status, item: /status }",
    "page: { items: /child_sids, next: /status, item: /status } → Nothing reads `item` here. Known are items, next. Correct or remove it.",
  ],
  [
    "a misspelt member of an operation",
    "method: list\n",
    "method: list\n        fuction: listAll\n",
    "fuction: listAll → Nothing reads `fuction` here. Known are package, method, function, repeat, page. Correct or remove it.",
  ],
  [
    "a package by the name of what every object inherits",
    "package: call-list",
    "package: constructor",
    "package: constructor → There is no client constructor in `x-clients` at the top of the specification, which has call-list. Add it there or correct the name.",
  ],
  [
    "a method for which awaiting a client would wait",
    "method: list",
    "method: then",
    "method: then → A client with a method `then` could not be awaited. Name it otherwise.",
  ],
  [
    "a function that can't be a name",
    "method: list\n",
    "method: list\n        function: list-calls\n",
    "function: list-calls → No function can be called list-calls. Name it with `function` in letters and digits, and begin with a small letter.",
  ],
  [
    "a page without a link",
    ", next: /status",
    "",
    "page: { items: /child_sids } → `next` is a pointer into the answer with status 200, such as /participants.",
  ],
  [
    "a client without a name",
    "    name: Calls\n    description: The",
    "    description: The",
    "description: The calls of an account. → The client call-list has no name. Write one.",
  ],
  [
    "a client whose name can't be part of another",
    "name: Calls\n    description: The",
    "name: call list\n    description: The",
    "name: call list → call list becomes a part of names such as createcall listClient. Use letters and digits only, and begin with a capital.",
  ],
  [
    "documentation that is no address",
    "documentation: https://example.com/calls",
    "documentation: See */ there",
    "documentation: See */ there → Documentation is an http or https address. Write the whole of it.",
  ],
  [
    "a misspelt member of a client",
    "    connection: {",
    "    extnsion: waits\n    connection: {",
    "extnsion: waits → Nothing reads `extnsion` here. Known are name, description, documentation, connection, extension. Correct or remove it.",
  ],
  [
    "something that no connection has",
    "AccountSid: accountSid",
    "AccountSid: accountNumber",
    "connection: { AccountSid: accountNumber } → A connection has no accountNumber to give. It has accountSid and subaccountSid.",
  ],
])("%s is refused with its line and a remedy", async (_, before, after, message) => {
  expect(await lintEdit(before, after)).toEqual([message]);
});

test("a client that can't be a folder is refused, and so is what names it otherwise", async () => {
  expect(await lintEdit("  call-list:\n", "  Call/List:\n")).toEqual([
    "name: Calls → The client Call/List becomes a folder below packages/. Use lower case letters, digits and hyphens only.",
    expect.stringContaining("There is no client call-list"),
  ]);
});
