import { expect, test } from "vitest";
import { assertProvenance } from "./preflight.ts";
import type { PublishedPackage } from "./published-packages.ts";

const npm = new URL("https://registry.npmjs.org/");

function describePackage(url?: string): PublishedPackage {
  const identity = { name: "@conference-kit/zebra", version: "0.1.0" };
  const manifest = url === undefined ? identity : { ...identity, repository: { url } };
  return { ...identity, folder: "/nowhere", manifest };
}

test("wants every manifest to name the repository that a public registry will show", () => {
  const right = describePackage("git+https://github.com/someone/conference-kit.git");
  expect(() => assertProvenance([right], npm, "someone/conference-kit")).not.toThrow();
  for (const other of [describePackage(), describePackage("git+https://github.com/a/b.git")]) {
    expect(() => assertProvenance([right, other], npm, "someone/conference-kit")).toThrow(
      /Provenance needs .*git\+https:\/\/github\.com\/someone\/conference-kit\.git.*zebra/,
    );
  }
});

test("wants no repository for a rehearsal on this machine", () => {
  const loopback = new URL("http://127.0.0.1:4873/");
  expect(() => assertProvenance([describePackage()], loopback, undefined)).not.toThrow();
});
