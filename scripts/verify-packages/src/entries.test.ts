import { listEntries, nameFiles } from "@conference-kit/shared";
import { expect, test } from "vitest";

const exports = {
  ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
  "./stripes": { types: "./dist/stripes/index.d.ts", default: "./dist/stripes/index.js" },
  "./payloads/*.json": "./dist/payloads/*.json",
};
const identity = { name: "@conference-kit/zebra", version: "0.1.0" };
const peerDependencies = { stripes: ">=2 <4" };
const item = {
  ...identity,
  folder: "/nowhere",
  manifest: { ...identity, exports, peerDependencies },
};

test("listEntries gives the package and each subpath with types, with its peer", () => {
  expect(listEntries(item)).toEqual([
    {
      item,
      specifier: "@conference-kit/zebra",
      subpath: "",
      declarations: "./dist/index.d.ts",
      peer: undefined,
    },
    {
      item,
      specifier: "@conference-kit/zebra/stripes",
      subpath: "stripes",
      declarations: "./dist/stripes/index.d.ts",
      peer: { oldest: "stripes@2", newest: "stripes@>=2 <4" },
    },
  ]);
});

test("entries of the same subpath have distinct files", () => {
  const names = ["zebra/stripes", "tiger/stripes", "zebra"].map((name) =>
    nameFiles({ specifier: `@conference-kit/${name}` }),
  );
  expect(names).toEqual(["zebra-stripes", "tiger-stripes", "zebra"]);
});
