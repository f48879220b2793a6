import { expect, test } from "vitest";
import { acceptTarget } from "./target.ts";

const workflow = {
  GITHUB_ACTIONS: "true",
  GITHUB_WORKFLOW_REF: "someone/conference-kit/.github/workflows/release.yml@refs/heads/main",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
};
const npm = "https://registry.npmjs.org/";

test.each([
  ["http://127.0.0.1:4873", "http://127.0.0.1:4873/"],
  ["http://127.1.2.3/npm", "http://127.1.2.3/npm/"],
  ["http://[::1]:4873/", "http://[::1]:4873/"],
])("accepts %s, which is this machine", (registry, href) => {
  expect(acceptTarget(registry, {}).href).toBe(href);
});

test.each([undefined, ""])("has no default: %o is refused", (registry) => {
  expect(() => acceptTarget(registry, workflow)).toThrow("No registry is named");
});

test.each([
  npm,
  "https://npm.pkg.github.com",
  "http://localhost:4873",
  "http://127.0.0.1.example.com",
  "http://10.0.0.1",
  "http://0.0.0.0",
  "http://[::ffff:10.0.0.1]",
])("refuses %s from a machine", (registry) => {
  expect(() => acceptTarget(registry, {})).toThrow(/Refused to publish to .* Nothing was sent\./);
});

test("accepts another registry from the release workflow of main, and only from there", () => {
  expect(acceptTarget(npm, workflow).href).toBe(npm);
  expect(() => acceptTarget(npm, { ...workflow, GITHUB_ACTIONS: undefined })).toThrow(
    "it does not run in GitHub Actions",
  );
  for (const other of ["ci.yml@refs/heads/main", "release.yml@refs/heads/topic"]) {
    const GITHUB_WORKFLOW_REF = `someone/conference-kit/.github/workflows/${other}`;
    expect(() => acceptTarget(npm, { ...workflow, GITHUB_WORKFLOW_REF })).toThrow(
      "it is not .github/workflows/release.yml@refs/heads/main",
    );
  }
  expect(() => acceptTarget(npm, { ...workflow, ACTIONS_ID_TOKEN_REQUEST_URL: undefined })).toThrow(
    "the job has no id-token: write",
  );
  expect(() => acceptTarget("http://registry.npmjs.org", workflow)).toThrow(
    "the address is not https",
  );
});

test.each(["registry.npmjs.org", "file:///tmp", "not an address"])(
  "says that %s is no address",
  (registry) => {
    expect(() => acceptTarget(registry, workflow)).toThrow("no http or https address");
  },
);

test("refuses credentials in an address without repeating them", () => {
  const refuse = (): URL => acceptTarget("http://someone:hunter2@127.0.0.1:4873", {});
  expect(refuse).toThrow("Leave user name and password out of the address of 127.0.0.1:4873.");
  expect(refuse).not.toThrow("hunter2");
});
