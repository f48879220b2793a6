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
async function lintEdit(before: string, after: string): Promise<string[]> {
  expect(specification).toContain(before);
  const config = await readLintRules();
  const source = specification.replace(before, () => after);
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
