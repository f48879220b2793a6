import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import {
  createSampleRepository,
  type LocalRegistry,
  type PackedPackage,
  packPackage,
  readPublishedPackages,
  type SampleRepository,
  startRegistry,
} from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FaultyRegistry, startFaultyRegistry } from "./faulty-registry.ts";
import { publishPackages } from "./publish.ts";

// Each test starts a registry and several programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let registry: LocalRegistry;
let repository: SampleRepository;
let proxy: FaultyRegistry;
let packed: PackedPackage[];

beforeEach(async () => {
  [registry, repository] = await Promise.all([startRegistry(), createSampleRepository()]);
  proxy = await startFaultyRegistry(registry.url, "");
  packed = await packZebra();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  proxy.close();
  rmSync(repository.root, { recursive: true });
  await registry.close();
});

function packZebra(): Promise<PackedPackage[]> {
  const { root } = repository;
  const published = readPublishedPackages(root).filter(({ name }) => name.endsWith("zebra"));
  return Promise.all(published.map((item) => packPackage(item, join(root, "packed"))));
}

async function isPublished(): Promise<boolean> {
  return (await fetch(new URL("@conference-kit%2fzebra/0.1.0", registry.url))).ok;
}

test.each([
  "HTTP_PROXY",
  "http_proxy",
  "HTTPS_PROXY",
  "https_proxy",
  "PROXY",
  "ALL_PROXY",
  "npm_config_proxy",
  "npm_config_https_proxy",
])("publishing ignores a proxy in %s and sends to the registry", async (variable) => {
  const environment = { ...process.env, NO_PROXY: "", no_proxy: "", [variable]: proxy.url };
  await publishPackages(packed, registry.url, environment);
  expect([proxy.requests, await isPublished()]).toEqual([[], true]);
});

test("publishing ignores a proxy in the .npmrc around the temporary folder", async () => {
  repository.write(".npmrc", `proxy=${proxy.url}\nhttps-proxy=${proxy.url}\nnoproxy=\n`);
  for (const variable of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(variable, repository.root);
  await publishPackages(packed, registry.url);
  expect([proxy.requests, await isPublished()]).toEqual([[], true]);
});

test("publishing ignores a proxy in a manifest", async () => {
  const publishConfig = { proxy: proxy.url, "https-proxy": proxy.url, noproxy: "" };
  repository.write("packages/zebra/package.json", {
    name: "@conference-kit/zebra",
    version: "0.1.0",
    publishConfig,
  });
  await publishPackages(await packZebra(), registry.url);
  expect([proxy.requests, await isPublished()]).toEqual([[], true]);
});

test("a registry's redirect to another host is not followed", async () => {
  const elsewhere = proxy.url.replace("127.0.0.1", "localhost");
  const redirecting = createServer(({ url = "/" }, response) => {
    response.writeHead(307, { location: new URL(url, elsewhere).href }).end();
  });
  redirecting.listen(0, "127.0.0.1");
  await once(redirecting, "listening");
  const address = redirecting.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    await expect(publishPackages(packed, `http://127.0.0.1:${port}/`)).rejects.toThrow(
      "was not published",
    );
    expect(proxy.requests).toEqual([]);
  } finally {
    redirecting.close();
    redirecting.closeAllConnections();
  }
});
