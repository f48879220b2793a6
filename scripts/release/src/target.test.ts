import { expect, test } from "vitest";
import { acceptTarget } from "./target.ts";

test.each([
  ["http://127.0.0.1:4873", "http://127.0.0.1:4873/"],
  ["http://127.1.2.3/npm", "http://127.1.2.3/npm/"],
  ["http://[::1]:4873/", "http://[::1]:4873/"],
])("accepts %s, which is this machine", (registry, href) => {
  expect(acceptTarget(registry).href).toBe(href);
});

test.each([undefined, ""])("has no default: %o is refused", (registry) => {
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
])("refuses %s, which may be any machine", (registry) => {
  expect(() => acceptTarget(registry)).toThrow(/Refused to publish to .* Nothing was sent\./);
});

test.each(["registry.npmjs.org", "file:///tmp", "not an address"])(
  "says that %s is no address",
  (registry) => {
    expect(() => acceptTarget(registry)).toThrow("no http or https address");
  },
);

test("refuses credentials in an address without repeating them", () => {
  const refuse = (): URL => acceptTarget("http://someone:hunter2@127.0.0.1:4873");
  expect(refuse).toThrow("Leave user name and password out of the address of 127.0.0.1:4873.");
  expect(refuse).not.toThrow("hunter2");
});
