import { findSuccess } from "@conference-kit/specifications/model";
import { expect, test } from "vitest";
import { listAll } from "../suite/callers.ts";
import { credentials } from "../suite/credentials.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { findMember } from "../suite/find-member.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { plainValues } from "../suite/values.ts";

const baseUrl = "http://localhost";

function replaceMember(body: unknown, names: readonly string[], value: unknown): unknown {
  const [name, ...inner] = names;
  if (name === undefined) return value;
  return { ...Object(body), [name]: replaceMember(findMember(body, [name]), inner, value) };
}

/** Three pages, made of the example that has a link to another one, and the links of the first two. */
function makePages(operation: TestedOperation, next: readonly string[]) {
  const linked = findSuccess(operation)
    ?.contents.flatMap(({ examples }) => examples.map(({ value }) => value))
    .find((value) => typeof findMember(value, next) === "string");
  if (linked === undefined) {
    return expect.fail(
      `No page of ${operation.id} has a link to the next. Give it an example with one.`,
    );
  }
  const link = new URL(String(findMember(linked, next)), baseUrl);
  const links = [1, 2].map((number) => `${link.pathname}${link.search || "?"}&Turn=${number}`);
  const pages = [...links, null].map((to) => replaceMember(linked, next, to));
  return { pages, links };
}

test.each(
  operations.flatMap((operation) =>
    operation.page ? [{ ...operation, page: operation.page }] : [],
  ),
)(
  "all pages of $id are read, each by the link of the one before",
  async ({ page, ...operation }) => {
    const { pages, links } = makePages(operation, page.next);
    const values = plainValues(operation);
    const asked: string[] = [];
    const items = await listAll(operation, values, {
      ...credentials,
      baseUrl,
      async fetch(url, { method }) {
        asked.push(`${method} ${url.slice(baseUrl.length)}`);
        return Response.json(pages[asked.length - 1]);
      },
    });
    expect(items).toEqual(pages.flatMap((each) => findMember(each, page.items)));
    const { line } = expectedRequest(operation, values);
    expect(asked).toEqual([line, ...links.map((link) => `GET ${link}`)]);
  },
);
