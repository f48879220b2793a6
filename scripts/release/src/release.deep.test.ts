import { rmSync } from "node:fs";
import {
  createSampleRepository,
  type LocalRegistry,
  type SampleRepository,
  startRegistry,
} from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startFaultyRegistry } from "./faulty-registry.ts";
import { release } from "./release.ts";

// Each test starts a registry and several programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let registry: LocalRegistry;
let repository: SampleRepository;

beforeEach(async () => {
  [registry, repository] = await Promise.all([startRegistry(), createSampleRepository()]);
});

afterEach(async () => {
  rmSync(repository.root, { recursive: true });
  await registry.close();
});

function releaseTo(address: string, build = async (): Promise<void> => {}): Promise<string[]> {
  return release({ root: repository.root, registry: address, environment: process.env, build });
}

async function versionsOf(name: string): Promise<string[]> {
  const response = await fetch(new URL(`@conference-kit%2f${name}`, registry.url));
  const { versions }: { versions?: object } = JSON.parse(await response.text());
  return Object.keys(versions ?? {});
}

test("a release publishes every package that is not private, dependencies first", async () => {
  expect(await releaseTo(registry.url)).toEqual([
    "@conference-kit/zebra@0.1.0",
    "@conference-kit/aardvark@0.1.0",
  ]);
  const response = await fetch(new URL("@conference-kit%2faardvark/0.1.0", registry.url));
  expect(await response.json()).toMatchObject({
    dependencies: { "@conference-kit/zebra": "^0.1.0" },
  });
  expect(await versionsOf("secret")).toEqual([]);
});

test("a release leaves a published version with the same code", async () => {
  await releaseTo(registry.url);
  expect(await releaseTo(registry.url)).toEqual([]);
});

test("a release refuses a published version with other code, before anything is sent", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/dist/index.js", "export const name = 'changed';\n");
  repository.write("packages/aardvark/package.json", {
    name: "@conference-kit/aardvark",
    version: "0.2.0",
    files: ["dist"],
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /Already published with other contents: @conference-kit\/zebra@0\.1\.0 \(dist\)\..*pnpm changeset/,
  );
  expect(await versionsOf("aardvark")).toEqual(["0.1.0"]);
});

test("a release refuses a published version with another manifest", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/package.json", {
    name: "@conference-kit/zebra",
    version: "0.1.0",
    type: "module",
    exports: { ".": "./dist/index.js", "./more": "./dist/index.js" },
    files: ["dist"],
    engines: { node: ">=22" },
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /Already published with other contents: @conference-kit\/zebra@0\.1\.0 \(engines, exports\)\./,
  );
});

test("a release leaves a published version of which only a dependency has a new version", async () => {
  await releaseTo(registry.url);
  repository.write("packages/zebra/package.json", {
    name: "@conference-kit/zebra",
    version: "0.1.1",
    files: ["dist"],
  });
  await repository.commit();
  expect(await releaseTo(registry.url)).toEqual(["@conference-kit/zebra@0.1.1"]);
});

test("a release refuses uncommitted changes and names the files", async () => {
  repository.write("packages/zebra/dist/index.js", "");
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /working tree is dirty.*packages\/zebra\/dist\/index\.js/s,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("a release refuses while a changeset waits", async () => {
  repository.write(
    ".changeset/brave-cats.md",
    '---\n"@conference-kit/zebra": minor\n---\n\nNew.\n',
  );
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /\.changeset\/brave-cats\.md.*pnpm run version/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("a release refuses a package with the version 0.0.0", async () => {
  rmSync(repository.root, { recursive: true });
  repository = await createSampleRepository("0.0.0");
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /No changeset has given @conference-kit\/zebra, @conference-kit\/aardvark a version/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("a release says that the registry is down before anything is built", async () => {
  const down = await startRegistry();
  await down.close();
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(releaseTo(down.url, build)).rejects.toThrow(
    /does not answer \(.*\)\. Nothing was sent; try again when it is up\./,
  );
});

test("a release refuses a registry on another machine before anything is built", async () => {
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(releaseTo("https://registry.npmjs.org/", build)).rejects.toThrow(
    "Refused to publish to registry.npmjs.org",
  );
});

test("a release refuses a registry on another machine in the release workflow too", async () => {
  const environment = {
    ...process.env,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKFLOW_REF: "someone/conference-kit/.github/workflows/release.yml@refs/heads/main",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
  };
  const build = async (): Promise<void> => expect.unreachable("it built");
  await expect(
    release({ root: repository.root, registry: "https://registry.example/", environment, build }),
  ).rejects.toThrow("Refused to publish to registry.example");
});

test("a release refuses a manifest whose publishConfig names a registry", async () => {
  repository.write("packages/aardvark/package.json", {
    name: "@conference-kit/aardvark",
    version: "0.1.0",
    files: ["dist"],
    publishConfig: { registry: "https://registry.npmjs.org/" },
  });
  await repository.commit();
  await expect(releaseTo(registry.url)).rejects.toThrow(
    /@conference-kit\/aardvark has publishConfig\.registry.*Nothing was sent/,
  );
  expect(await versionsOf("zebra")).toEqual([]);
});

test("a release that breaks midway says what was published, and publishes the rest when run again", async () => {
  const faulty = await startFaultyRegistry(registry.url, "aardvark");
  try {
    await expect(releaseTo(faulty.url)).rejects.toThrow(
      /Published: @conference-kit\/zebra@0\.1\.0\. Left: @conference-kit\/aardvark@0\.1\.0\./,
    );
    faulty.repair();
    expect(await releaseTo(faulty.url)).toEqual(["@conference-kit/aardvark@0.1.0"]);
  } finally {
    faulty.close();
  }
});

test("a release sends nothing to the registry of the machine's or the project's .npmrc", async () => {
  const other = await startFaultyRegistry(registry.url, "");
  try {
    repository.write(".npmrc", `@conference-kit:registry=${other.url}\nregistry=${other.url}\n`);
    await repository.commit();
    const environment = { ...process.env, npm_config_registry: other.url };
    const build = async (): Promise<void> => {};
    await release({ root: repository.root, registry: registry.url, environment, build });
    expect(await versionsOf("zebra")).toEqual(["0.1.0"]);
    expect(other.requests).toEqual([]);
  } finally {
    other.close();
  }
});
