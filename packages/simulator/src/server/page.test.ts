import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bundlePage } from "../../build/page.ts";
import { describePage, findWebPage } from "./page.ts";

test("the content security policy allows the page's own script and style, and no other", async () => {
  const html = await bundlePage();
  const [script, ...others] = html.match(/(?<=<script[^>]*>).*?(?=<\/script>)/gs) ?? [];
  expect(others).toEqual([]);
  const { headers } = describePage(html);
  const hash = createHash("sha256")
    .update(script ?? "")
    .digest("base64");
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; /);
  expect(headers["content-security-policy"]).toContain(`script-src 'sha256-${hash}';`);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/);
});

test("the page is one file that loads nothing and holds its licences, and a second build is identical", async () => {
  const html = await bundlePage();
  expect(html).not.toMatch(
    /<(script|img|iframe)[^>]* src=|<link[^>]* href="(?!data:,")|@import|url\(/,
  );
  for (const name of ["preact", "@preact/signals", "@preact/signals-core"]) {
    expect(html).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\n\nThe MIT License`, "m"));
  }
  expect(await bundlePage()).toBe(html);
});

test("the page is served at / alone", () => {
  expect(findWebPage("/")?.headers["content-type"]).toMatch(/^text\//);
  expect(findWebPage("/index.html")).toBeUndefined();
});
