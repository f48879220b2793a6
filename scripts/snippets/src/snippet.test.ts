import { repository } from "@conference-kit/shared";
import { expect, test } from "vitest";
import { listSnippets, readSnippets } from "./snippet.ts";

test("a document's TypeScript and JavaScript is found wherever it stands, with what is said of it", () => {
  const text = [
    "# Title",
    "```sh",
    "npm install",
    "```",
    "- in a list",
    "",
    "  ```ts",
    "  const a = 1;",
    "  ```",
    '```js file="b.js" run="jest" no-run="why not"',
    "const b = 2;",
    "```",
  ];
  expect(readSnippets("packages/a/README.md", text.join("\n"))).toEqual([
    {
      document: "packages/a/README.md",
      line: 7,
      language: "ts",
      code: "const a = 1;",
      file: "block-2.ts",
    },
    {
      document: "packages/a/README.md",
      line: 10,
      language: "js",
      code: "const b = 2;",
      file: "b.js",
      runner: "jest",
      noRun: "why not",
    },
  ]);
});

const snippets = listSnippets(repository);

test("the READMEs of the repository and of its packages have code", () => {
  const documents = new Set(snippets.map(({ document }) => document));
  expect([...documents]).toContain("README.md");
  expect([...documents]).toContain("packages/test-fixtures/README.md");
});

test("at most five blocks are not run, each for a reason", () => {
  const reasons = snippets.flatMap(({ noRun }) => (noRun === undefined ? [] : [noRun]));
  expect(reasons.length).toBeLessThanOrEqual(5);
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
});
