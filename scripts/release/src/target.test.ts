import { expect, test } from "vitest";
import { acceptTarget } from "./target.ts";

test.each([
  ["http://127.0.0.1:4873", "http://127.0.0.1:4873/"],
  ["http://127.1.2.3/npm", "http://127.1.2.3/npm/"],
  ["http://[::1]:4873/", "http://[::1]:4873/"],
])("the target %s is accepted: it is on loopback", (registry, href) => {
  expect(acceptTarget(registry).href).toBe(href);
});

test.each([undefined, ""])("a target has no default: %o is refused", (registry) => {
  expect(() => acceptTarget(registry)).toThrow("No registry is named");
});

test.each([
  "https://registry.npmjs.org/",
  "https://npm.pkg.github.com",
  "http://localhost:4873",
  "http://127.0.0.1.example.com",
  "http://10.0.0.1",
  "http://0.0.0.0",
  "http://[::ffff:10.0.0.1]",
])("the target %s is refused: it may be another machine", (registry) => {
  expect(() => acceptTarget(registry)).toThrow(/Refused to publish to .* Nothing was sent\./);
});

test.each(["registry.npmjs.org", "file:///tmp", "not an address"])(
  "the error for the target %s says that it is no address",
  (registry) => {
    expect(() => acceptTarget(registry)).toThrow("no http or https address");
  },
);

test("a target with credentials is refused without quoting them", () => {
  const refuse = (): URL => acceptTarget("http://someone:hunter2@127.0.0.1:4873");
  expect(refuse).toThrow("Leave user name and password out of the address of 127.0.0.1:4873.");
  expect(refuse).not.toThrow("hunter2");
});
