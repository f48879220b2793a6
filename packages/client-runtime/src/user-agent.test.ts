import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { connectTo, createOptions, getThing, type Paths, thing } from "../test/things.ts";
import { createConnection } from "./index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

async function readUserAgent(userAgent?: string): Promise<string | undefined> {
  const { url, received } = await connectTo({ body: thing });
  await getThing(createConnection<Paths>("api", { ...createOptions({ url }), userAgent }));
  return received[0]?.headers["user-agent"];
}

const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
const { version } = JSON.parse(manifest);

test("the user agent names the package with its version, and the runtime", async () => {
  expect(await readUserAgent()).toBe(`conference-kit/${version} ${navigator.userAgent}`);
  expect(navigator.userAgent).toMatch(/^Node\.js\/\d+$/);
});

test("the option userAgent is put before the package's name", async () => {
  expect(await readUserAgent("my-app/1.2")).toMatch(
    /^my-app\/1\.2 conference-kit\/\S+ Node\.js\/\d+$/,
  );
});

test.each([undefined, {}])(
  "the user agent names no runtime whose navigator is %j",
  async (navigator) => {
    vi.stubGlobal("navigator", navigator);
    expect(await readUserAgent()).toBe(`conference-kit/${version}`);
  },
);

test("a browser sends its own user agent", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
  expect(await readUserAgent("my-app/1.2")).not.toContain("conference-kit");
});

test.each(["", "a\r\nb: c", "ä"])("the user agent %j is refused", (userAgent) => {
  expect(() => createConnection<Paths>("api", { bearerToken: "token", userAgent })).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "userAgent" }),
  );
});
