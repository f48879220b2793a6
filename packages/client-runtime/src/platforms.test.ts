import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { BuildOptions } from "esbuild";
import { expect, test } from "vitest";
import { bundle } from "../test/bundle.ts";

const platforms: [string, BuildOptions][] = [
  ["a browser", { platform: "browser" }],
  ["a Worker", { platform: "neutral", conditions: ["workerd", "worker"], mainFields: ["module"] }],
  ["Node.js", { platform: "node" }],
];

test.each(platforms)("a bundle for %s imports nothing", async (_, options) => {
  const contents = 'export * from "runtime"; export * from "runtime/api";';
  const { code, imports } = await bundle(contents, options);
  expect(code).toContain("createConnection");
  expect(code).toContain("createApiClient");
  expect(imports).toEqual([]);
});

test("no source imports a module of Node.js, or any package but openapi-fetch", () => {
  const folder = new URL(".", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test|\.test-d)\.ts$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(20);
  const specifiers = sources.flatMap((name) =>
    [
      ...readFileSync(new URL(name, folder), "utf8").matchAll(
        /\bfrom "([^"]+)"|\bimport\("([^"]+)"/g,
      ),
    ].map(([, from, dynamic]) => from ?? dynamic ?? ""),
  );
  expect(specifiers.filter((name) => builtinModules.includes(name))).toEqual([]);
  expect([...new Set(specifiers.filter((name) => !name.startsWith(".")))]).toEqual([
    "openapi-fetch",
  ]);
});

test("the declarations import no other package, so that a caller's compiler reads little", () => {
  const report = readFileSync(new URL("../api.md", import.meta.url), "utf8");
  const apiReport = readFileSync(new URL("../api-api.md", import.meta.url), "utf8");
  expect(apiReport).toContain("export interface ApiClient<");
  expect(`${report}${apiReport}`).not.toMatch(/^import /m);
});

test("a client works where there are only web APIs", async () => {
  const { code } = await bundle('export * from "runtime";', {
    format: "iife",
    globalName: "runtime",
    platform: "neutral",
    mainFields: ["module"],
  });
  const web = {
    AbortController,
    AbortSignal,
    Headers,
    Request,
    Response,
    TextDecoder,
    URL,
    URLSearchParams,
    btoa,
    clearTimeout,
    performance,
    queueMicrotask,
    setTimeout,
    seen: [] as unknown[],
    fetch: async (url: string) =>
      Response.json({ things: [url], next: url.includes("Page") ? null : "/Things?Page=1" }),
  };
  const program = `(async () => {
    const { request } = runtime.createConnection("api", { bearerToken: "token" });
    const list = runtime.paginate({
      load: (link) => request("get", "/Things", { repeat: "always", link }),
      read: ({ things, next }) => ({ items: things, next }),
    });
    for await (const item of list) seen.push(item);
  })()`;
  const context = createContext(web);
  await runInContext(`${code}\n${program}`, context);
  expect(web.seen).toEqual([
    "https://api.twilio.com/Things",
    "https://api.twilio.com/Things?Page=1",
  ]);
});

test("importing the package has no side effects, so that a bundler drops what isn't used", async () => {
  // A bundler that ignores the manifest's `sideEffects` sees it too.
  const { code } = await bundle('export { isApiError } from "runtime";', {
    ignoreAnnotations: true,
  });
  expect(code).toContain("ApiError");
  expect(code).not.toContain("fetch");
  expect(code.length).toBeLessThan(400);
});

test("the manifest promises no side effects, ESM with types, and openapi-fetch alone", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ type: "module", sideEffects: false });
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  expect(Object.keys(manifest.exports)).toEqual([".", "./api"]);
  for (const entry of Object.values<object>(manifest.exports)) {
    expect(Object.keys(entry)).toEqual(["types", "default"]);
  }
  expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});
